using System.IO.Compression;
using System.Globalization;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue;

/// <summary>865 accounts with contracts of two years: what screens say is what the files say, added up by another hand.</summary>
public sealed class SaasRevenueTests
{
    [Fact]
    public async Task Movements_OfEveryMonthAndSlice_AddUpToWhatTheFilesSay()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.TellAsync(SharedData.Folder("saas"));
        var files = Files();

        foreach (var by in Enum.GetValues<RevenueSliceBy>())
        {
            for (var month = Month.Of(new(2022, 1, 1)); month <= Month.Of(new(2023, 12, 1)); month += 1)
            {
                var report = await database.ReportAsync(new RevenueFilter(new(), PeriodLength.Month, month, by));
                Assert.All(report.Slices.Select(slice => slice.Sums).Append(report.Sums), AddsUp);
                Assert.Equal(report.Sums.Closing, report.Slices.Aggregate(Money.Zero, (sum, slice) => sum + slice.Sums.Closing));
                Assert.Equal((MrrOn(files, month.Last), Paying(files, month.Last)), (report.Sums.Closing, report.Sums.ClosingCustomers));
                Assert.Equal((MrrOn(files, month.First.AddDays(-1)), Paying(files, month.First.AddDays(-1))), (report.Sums.Opening, report.Sums.OpeningCustomers));
            }
        }

        Assert.Empty((await database.CheckAsync()).Differences);
        await CohortsAsync(database, files);
        await YearAsync(database, files);
    }

    private static async Task CohortsAsync(TestDatabase database, List<(string Customer, DateOnly On, bool Left, Money Mrr)> files)
    {
        var monthly = (await database.ReportAsync(new RevenueFilter(new(), Cohorts: CohortLength.Month))).Cohorts;
        var entries = files.GroupBy(change => change.Customer).Select(own => Month.Of(own.Min(change => change.On))).ToList();
        Assert.Equal(24, monthly.Count);
        Assert.Equal(entries.Count, monthly.Sum(cohort => cohort.Customers) + (await database.ReportAsync(new RevenueFilter(new(), PeriodLength.Year, Month.Of(new(2023, 12, 1))))).Sums[MovementKind.Passing].Count);
        foreach (var cohort in monthly)
        {
            var members = await database.Get<RevenueQueries>().ListAsync(
                new RevenueListFilter(new(), RevenueListKind.Cohort, To: cohort.Cells[^1].At, Cohort: cohort.First, Cohorts: CohortLength.Month, PageSize: 1000), Viewer.System, CancellationToken.None);
            Assert.Equal((cohort.Customers, cohort.Mrr, cohort.Cells[^1].Mrr), (members!.Lines.Total, members.Opening, members.Closing));
            Assert.Equal(cohort.Cells[^1].Customers, members.Lines.Rows.Count(line => line.Closing.Cents > 0));
        }
    }

    /// <summary>GRR and NRR from the files: each customer at both ends of 2023, and nothing of those who came since.</summary>
    private static async Task YearAsync(TestDatabase database, List<(string Customer, DateOnly On, bool Left, Money Mrr)> files)
    {
        var (then, now) = (Standing(files, new(2022, 12, 31)), Standing(files, new(2023, 12, 31)));
        var opening = then.Values.Sum(mrr => mrr.Cents);
        var kept = then.Sum(own => Math.Min(own.Value.Cents, now.GetValueOrDefault(own.Key).Cents));
        var closing = then.Sum(own => now.GetValueOrDefault(own.Key).Cents);

        var retention = (await database.ReportAsync(new RevenueFilter(new(), PeriodLength.Year, Month.Of(new(2023, 12, 1))))).Retention;

        Assert.Equal((then.Count, then.Keys.Count(now.ContainsKey)), (retention.Customers, retention.Stayed));
        Assert.Equal(((double)kept / opening, (double)closing / opening), (retention.Grr!.Value, retention.Nrr!.Value));
        Assert.Equal(retention, (await database.Get<RevenueQueries>().LastYearAsync(new PortfolioFilter(), Viewer.System, CancellationToken.None))!.Retention);
    }

    private static void AddsUp(MovementSums sums) => Assert.Equal(
        sums.Closing, sums.Opening + MovementSums.Moving.Aggregate(sums.Currency.Amount, (sum, kind) => sum + sums[kind].Amount));

    private static Money MrrOn(List<(string Customer, DateOnly On, bool Left, Money Mrr)> files, DateOnly day) =>
        new(Standing(files, day).Values.Sum(mrr => mrr.Cents));

    private static int Paying(List<(string Customer, DateOnly On, bool Left, Money Mrr)> files, DateOnly day) => Standing(files, day).Count;

    private static Dictionary<string, Money> Standing(List<(string Customer, DateOnly On, bool Left, Money Mrr)> files, DateOnly day) => files
        .Where(change => change.On <= day).GroupBy(change => change.Customer).Select(own => own.MaxBy(change => change.On)).Where(last => !last.Left)
        .ToDictionary(last => last.Customer, last => last.Mrr);

    private static List<(string Customer, DateOnly On, bool Left, Money Mrr)> Files()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(SharedData.Folder("saas"), "contracts.csv.gz")), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => (cells[0], DateOnly.Parse(cells[1]), cells[2] == "churn", Money.FromUnits(decimal.Parse(cells[3], CultureInfo.InvariantCulture))))];
    }
}
