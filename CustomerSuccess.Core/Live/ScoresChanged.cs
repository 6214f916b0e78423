namespace CustomerSuccess.Core.Live;

/// <param name="Customers">Null: all of them.</param>
public sealed record ScoresChanged(IReadOnlyCollection<int>? Customers) : LiveEvent;
