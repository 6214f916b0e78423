using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <param name="Arr">In the reporting currency; null when it is not known.</param>
public sealed record PriorityCustomer(string ExternalId, string Name, string? Segment, Money? Arr);
