using System.Collections.Immutable;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Every customer that has not left, with the numbers it was last scored by.</summary>
/// <param name="Day">The day that lists and pages speak of; null before the first scoring.</param>
/// <param name="Currency">ISO 4217 of revenue.</param>
/// <param name="Snapshots">In the order of <paramref name="Customers"/>; everything is unknown of a customer that was never scored.</param>
public sealed record ShownCustomers(DateOnly? Day, string Currency, ImmutableArray<PriorityCustomer> Customers, SnapshotBatch Snapshots);
