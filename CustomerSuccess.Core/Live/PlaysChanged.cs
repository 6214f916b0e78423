namespace CustomerSuccess.Core.Live;

/// <summary>Runs have begun, advanced or ended, playbooks were changed, or everything was stopped or released.</summary>
/// <param name="Customers">Null: it may concern all.</param>
public sealed record PlaysChanged(IReadOnlyCollection<int>? Customers) : LiveEvent;
