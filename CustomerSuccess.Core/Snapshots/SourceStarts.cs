using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// Since when each source delivers. From then on a customer without tickets has zero tickets; before it, the number is unknown.
/// </summary>
public sealed class SourceStarts(IReadOnlyDictionary<string, DateOnly> first)
{
    public bool Delivers(string source, DateOnly day) => first.TryGetValue(source, out var start) && start <= day;

    public bool Delivers(ActivityKind kind, DateOnly day) => Delivers(SourceExtents.ActivitySource(kind), day);

    internal static async Task<SourceStarts> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken) => new(
        await context.Set<DataSource>().Where(source => source.FirstDay != null)
            .ToDictionaryAsync(source => source.Name, source => source.FirstDay!.Value, StringComparer.Ordinal, cancellationToken));
}
