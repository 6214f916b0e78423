using System.Collections.Immutable;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>The snapshots of a range of customers with their terms, in the same order.</summary>
public sealed record SnapshotSet(SnapshotBatch Batch, ImmutableArray<AccountTerms> Terms);
