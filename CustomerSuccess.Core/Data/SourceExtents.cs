using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data;

/// <summary>Measures a source: how many rows, from which day to which.</summary>
internal static class SourceExtents
{
    public static async Task<IReadOnlyList<SourceExtent>> OfAsync(
        CustomerSuccessContext context, string source, CancellationToken cancellationToken) => source switch
        {
            "customers" => await DaysAsync(context.Set<Customer>().Select(row => row.StartedOn), source, cancellationToken),
            "contacts" => [new(source, await context.Set<Contact>().CountAsync(cancellationToken), null, null)],
            "contracts" => await DaysAsync(context.Set<ContractChange>().Select(row => row.On), source, cancellationToken),
            "usage" => await DaysAsync(context.Set<UsageDay>().Select(row => row.Day), source, cancellationToken),
            "features" => await DaysAsync(context.Set<FeatureUse>().Select(row => row.Day), source, cancellationToken),
            "tickets" => await InstantsAsync(context.Set<Ticket>().Select(row => row.OpenedAt), source, cancellationToken),

            // A call that somebody logs today must not make it seem that the files had reached today.
            "interactions" => await InstantsAsync(context.Set<Interaction>().Where(row => row.LoggedBy == null).Select(row => row.At), source, cancellationToken),
            "invoices" => await DaysAsync(context.Set<Invoice>().Select(row => row.IssuedOn), source, cancellationToken),
            "activity" => await ActivityAsync(context, cancellationToken),
            "nps" => await InstantsAsync(context.Set<NpsAnswer>().Select(row => row.At), source, cancellationToken),
            "sentiment_calls" => await DaysAsync(context.Set<SentimentCall>().Select(row => row.On), source, cancellationToken),
            _ => throw new ArgumentException($"There is no source {source}.", nameof(source)),
        };

    private static async Task<IReadOnlyList<SourceExtent>> DaysAsync(
        IQueryable<DateOnly> days, string source, CancellationToken cancellationToken)
    {
        var extent = await days.GroupBy(_ => 1)
            .Select(all => new { Rows = all.Count(), First = all.Min(), Last = all.Max() }).SingleOrDefaultAsync(cancellationToken);
        return [new(source, extent?.Rows ?? 0, extent?.First, extent?.Last)];
    }

    private static async Task<IReadOnlyList<SourceExtent>> InstantsAsync(
        IQueryable<DateTimeOffset> instants, string source, CancellationToken cancellationToken)
    {
        var extent = await instants.GroupBy(_ => 1)
            .Select(all => new { Rows = all.Count(), First = all.Min(), Last = all.Max() }).SingleOrDefaultAsync(cancellationToken);
        return [new(source, extent?.Rows ?? 0, Day(extent?.First), Day(extent?.Last))];
    }

    private static async Task<IReadOnlyList<SourceExtent>> ActivityAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var kinds = await context.Set<ActivityDay>().GroupBy(row => row.Kind)
            .Select(kind => new { kind.Key, Rows = kind.Count(), First = kind.Min(row => row.Day), Last = kind.Max(row => row.Day) })
            .ToListAsync(cancellationToken);
        return
        [
            new("activity", kinds.Sum(kind => kind.Rows), kinds.Min(kind => (DateOnly?)kind.First), kinds.Max(kind => (DateOnly?)kind.Last)),
            .. kinds.Select(kind => new SourceExtent(ActivitySource(kind.Key), kind.Rows, kind.First, kind.Last)),
        ];
    }

    public static string ActivitySource(ActivityKind kind) => $"activity:{kind}";

    private static DateOnly? Day(DateTimeOffset? instant) => instant is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
