namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>What became of a start by hand.</summary>
/// <param name="Runs">Ids of the runs that began.</param>
/// <param name="PassedOver">Customers that did not begin, with why.</param>
public sealed record Started(IReadOnlyList<int> Runs, IReadOnlyList<(string CustomerId, string Why)> PassedOver);
