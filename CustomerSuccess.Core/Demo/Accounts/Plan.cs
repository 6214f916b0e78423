namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>What the vendor sells.</summary>
/// <param name="SeatPrice">US dollars for a seat and month, before discount.</param>
/// <param name="StoragePerSeat">Gigabytes; 0: no limit.</param>
/// <param name="ApiCallsPerSeat">In a month; 0: no limit.</param>
/// <param name="Features">How many of the features the plan includes, counted from the top of the list.</param>
internal sealed record Plan(string Name, decimal SeatPrice, double StoragePerSeat, int ApiCallsPerSeat, int Features)
{
    public static readonly Plan Team = new("Team", 19, 2, 200, 22);
    public static readonly Plan Business = new("Business", 29, 5, 500, 26);
    public static readonly Plan Scale = new("Scale", 36, 10, 1_000, 28);
    public static readonly Plan Enterprise = new("Enterprise", 42, 0, 0, 28);
}
