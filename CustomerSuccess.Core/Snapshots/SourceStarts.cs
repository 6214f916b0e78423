using System.Collections.Concurrent;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// Since when each source delivers, and until when. From its first day a customer without tickets has zero tickets; before it, the number is
/// unknown.
/// </summary>
public sealed class SourceStarts(IReadOnlyDictionary<string, (DateOnly First, DateOnly Last)> sources)
{
    /// <summary>The features that nearly everybody uses, by day: asked once for all customers of a run.</summary>
    internal ConcurrentDictionary<DateOnly, IReadOnlyList<int>> CoreFeatures { get; } = [];

    /// <summary>The first day of dated facts; null without any. Customers and contracts reach back to before anything was measured.</summary>
    public DateOnly? Earliest => sources.Where(source => source.Key is not ("customers" or "contracts")).Min(source => (DateOnly?)source.Value.First);

    public bool Delivers(string source, DateOnly day) => sources.TryGetValue(source, out var known) && known.First <= day;

    public bool Delivers(ActivityKind kind, DateOnly day) => Delivers(SourceExtents.ActivitySource(kind), day);

    /// <summary>The day itself has arrived, so that silence on it is silence of the customer and not of the feed.</summary>
    public bool Reaches(string source, DateOnly day) => Delivers(source, day) && sources[source].Last >= day;

    internal static async Task<SourceStarts> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken) => new(
        await context.Set<DataSource>().Where(source => source.FirstDay != null && source.LastDay != null)
            .ToDictionaryAsync(source => source.Name, source => (source.FirstDay!.Value, source.LastDay!.Value), StringComparer.Ordinal, cancellationToken));
}
