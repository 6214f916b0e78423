namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What a look at customers for playbooks brought.</summary>
/// <param name="HeldOut">Of those that began.</param>
/// <param name="AskedFor">Playbooks that so many would have entered at once that a person was asked.</param>
public sealed record EntrySummary(int Customers, int Began, int HeldOut, int PassedOver, IReadOnlyList<string> AskedFor)
{
    public static readonly EntrySummary Nothing = new(0, 0, 0, 0, []);
}
