using System.Globalization;
using System.IO.Compression;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue;

/// <summary>A shop without contracts: what customers pay is what they were invoiced within a year, until they have left.</summary>
public sealed class RetailRevenueTests
{
    [Fact]
    public async Task Movements_OfEveryMonth_AddUpToTheInvoicesOfWhoIsThere()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.TellAsync(SharedData.Folder("retail"));
        var (invoices, left) = (Invoices(), Left());

        for (var month = Month.Of(new(2010, 12, 1)); month <= Month.Of(new(2011, 11, 1)); month += 1)
        {
            var report = await database.ReportAsync(new RevenueFilter(new(), PeriodLength.Month, month));
            var moved = MovementSums.Moving.Aggregate(report.Sums.Currency.Amount, (sum, kind) => sum + report.Sums[kind].Amount);
            Assert.Equal(report.Sums.Closing, report.Sums.Opening + moved);
            Assert.Equal(Mrr(invoices, left, month.Last), report.Sums.Closing);
            Assert.InRange(report.Retention.Grr ?? 1, 0, 1);
        }

        var year = await database.ReportAsync(new RevenueFilter(new(), PeriodLength.Year, Month.Of(new(2011, 11, 1))));
        Assert.Equal(left.Count(own => own.Value <= new DateOnly(2011, 11, 30)), year.Sums[MovementKind.Churn].Count + year.Sums[MovementKind.Passing].Count + Unpaid(invoices, left));
        Assert.Equal([("no order for 90 days", year.Sums[MovementKind.Churn].Count)], year.Reasons.Select(reason => (reason.Reason, reason.Customers)));
        Assert.Empty((await database.CheckAsync()).Differences);
    }

    /// <summary>Left, and what came back was never less than what was bought at the end of a month before.</summary>
    private static int Unpaid(ILookup<string, (DateOnly On, long Cents)> invoices, Dictionary<string, DateOnly> left) => left.Count(own =>
        own.Value <= new DateOnly(2011, 11, 30)
        && Enumerable.Range(0, 12).Select(month => new DateOnly(2010, 12, 1).AddMonths(month + 1).AddDays(-1)).Where(end => end < own.Value)
            .All(end => Monthly(invoices[own.Key], end) <= 0));

    private static Money Mrr(ILookup<string, (DateOnly On, long Cents)> invoices, Dictionary<string, DateOnly> left, DateOnly day) => new(invoices
        .Where(own => !(left.TryGetValue(own.Key, out var gone) && gone <= day)).Sum(own => Math.Max(0, Monthly(own, day))));

    private static long Monthly(IEnumerable<(DateOnly On, long Cents)> own, DateOnly day) =>
        (long)Math.Round(own.Where(invoice => invoice.On <= day && invoice.On > day.AddDays(-365)).Sum(invoice => invoice.Cents) / 12m, MidpointRounding.AwayFromZero);

    private static ILookup<string, (DateOnly On, long Cents)> Invoices()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(SharedData.Folder("retail"), "invoices.csv.gz")), CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Where(cells => cells[6].Trim() != "void")
            .ToLookup(cells => cells[1], cells => (DateOnly.Parse(cells[2]), Money.FromUnits(decimal.Parse(cells[3], CultureInfo.InvariantCulture)).Cents));
    }

    private static Dictionary<string, DateOnly> Left() => File.ReadLines(Path.Combine(SharedData.Folder("retail"), "customers.csv")).Skip(1).Select(line => line.Split(','))
        .Where(cells => cells[5].Length > 0).ToDictionary(cells => cells[0], cells => DateOnly.Parse(cells[5]));
}
