using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue;

/// <summary>From files to movements, as the program goes.</summary>
internal static class RevenueStory
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Imports, scores the day that data has reached, and rolls up what was touched.</summary>
    public static async Task<RollUpSummary> TellAsync(this TestDatabase database, string folder)
    {
        ImportReport report = await database.ImportAsync(folder);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, _ => [], progress: null, None);
        return await database.Get<RollUpRevenue>().RunAsync(report.ChangedCustomers, None);
    }

    public static async Task<ILookup<int, MonthMovement>> RowsAsync(this TestDatabase database)
    {
        await using var context = database.Read();
        return await RevenueRows.ReadAsync(context, IdRange.All, None);
    }

    /// <summary>"2026-01 New 0 100", in the reporting currency, by customer and month.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(this TestDatabase database) =>
        [.. (await database.RowsAsync()).OrderBy(own => own.Key).SelectMany(own => own.Select(x => $"{own.Key} {x.Month} {x.Kind} {x.ReportedOpening.Units:0.##} {x.ReportedClosing.Units:0.##}"))];

    public static async Task<RevenueReport> ReportAsync(this TestDatabase database, RevenueFilter? filter = null) =>
        (await database.Get<RevenueQueries>().ReportAsync(filter ?? new RevenueFilter(new()), Viewer.System, None))!;

    public static async Task<RevenueCheck> CheckAsync(this TestDatabase database) =>
        (await database.Get<RevenueCheckQueries>().CompareAsync(Viewer.System, None)).Value;
}
