using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>Snapshots as every part of the product gets them.</summary>
internal static class AsOf
{
    public static async Task<SnapshotSet> SnapshotsAsync(this TestDatabase database, DateOnly day)
    {
        await using var context = database.Read();
        var sources = await SourceStarts.ReadAsync(context, CancellationToken.None);
        return await SnapshotReader.ReadAsync(context, new IdRange(1, int.MaxValue), day, sources, CancellationToken.None);
    }

    /// <returns>Null for a customer that had not started.</returns>
    public static async Task<Snapshot?> SnapshotAsync(this TestDatabase database, DateOnly day, string customer = "C1") =>
        (await database.KnownAsync(day, customer))?.Snapshot;

    public static async Task<(Snapshot Snapshot, AccountTerms Terms)?> KnownAsync(this TestDatabase database, DateOnly day, string customer = "C1")
    {
        await using var context = database.Read();
        var id = await context.Set<Customer>().Where(x => x.ExternalId == customer).Select(x => x.Id).SingleAsync();
        var set = await database.SnapshotsAsync(day);
        var row = set.Batch.CustomerIds.IndexOf(id);
        return row < 0 ? null : (set.Batch[row], set.Terms[row]);
    }

    /// <summary>One number of one customer from files that are imported on the day itself.</summary>
    public static async Task<double> ValueAsync(CsvFolder files, Input input, DateOnly day, string customer = "C1")
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(day.ToString("yyyy-MM-dd")));
        var report = await database.ImportAsync(files);
        Assert.All(report.Files, file => Assert.Equal((0, null), (file.Rejected, file.Refused)));
        return (await database.SnapshotAsync(day, customer))![input];
    }
}
