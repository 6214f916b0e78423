using System.Globalization;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data;

/// <summary>The main job on real input: every invoice of a wholesaler.</summary>
public sealed class RetailTests(ImportedRetail retail) : IClassFixture<ImportedRetail>
{
    private static readonly DateOnly Day = new(2011, 9, 10);

    [Fact]
    public void Import_Once_InsertsEveryRowOfEveryFile()
    {
        var rows = SharedData.RowCounts("retail");
        Assert.Equal(rows.OrderBy(x => x.Key), retail.Report.Files.ToDictionary(file => file.File, file => file.Inserted).OrderBy(x => x.Key));
        Assert.All(retail.Report.Files, file => Assert.Equal((file.Read, 0, null), (file.Inserted, file.Rejected, file.Refused)));
        Assert.Equal((4_339, 16_766, 82_332, 22_154, 3_454), (rows["customers"], rows["usage"], rows["features"], rows["invoices"], rows["activity"]));
    }

    [Fact]
    public async Task Import_Again_ChangesNothing()
    {
        var again = await retail.Database.ImportAsync(ImportedRetail.Folder);
        Assert.All(again.Files, file => Assert.Equal((file.Read, 0, 0, 0), (file.Unchanged, file.Inserted, file.Updated, file.Rejected)));
        Assert.Empty(again.ChangedCustomers);
    }

    [Fact]
    public async Task Score_AsOfADay_ScoresEveryCustomerThatHadStarted()
    {
        var started = File.ReadLines(Path.Combine(ImportedRetail.Folder, "customers.csv")).Skip(1)
            .Count(line => DateOnly.ParseExact(line.Split(',')[2], "yyyy-MM-dd", CultureInfo.InvariantCulture) <= Day);
        var summary = (await retail.Database.Get<RescoreCustomers>().RunAsync(Day, Viewer.System, progress: null, CancellationToken.None)).Value;
        Assert.Equal(3_370, started);
        Assert.Equal((Day, started, started), (summary.Day, summary.Customers, summary.Scored + summary.NotEnoughData));
        Assert.Equal(summary.Scored, summary.Bands.Values.Sum());
        await using var context = retail.Database.Read();
        var scores = await context.Set<HealthScore>().Where(score => score.Day == Day).ToListAsync();
        Assert.Equal(started, scores.Count);
        Assert.Equal(summary.Bands.OrderBy(x => x.Key), scores.Where(score => score.Score is not null).GroupBy(score => Bands.Of(score.Score!.Value))
            .Select(band => KeyValuePair.Create(band.Key, band.Count())).UnionBy(summary.Bands, x => x.Key).OrderBy(x => x.Key));
        Assert.Equal(summary.AverageHealth!.Value, scores.Average(score => score.Score!.Value.Points), 0.005);
    }
}
