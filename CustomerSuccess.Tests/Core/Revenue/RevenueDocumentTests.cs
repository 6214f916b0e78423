using System.Globalization;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Snapshots.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue;

/// <summary>docs/roi.md works its example out as the code does.</summary>
public sealed class RevenueDocumentTests
{
    private static readonly DateOnly Through = new(2026, 3, 31);

    private static readonly DatedRates Rates =
        new("USD", new Dictionary<string, decimal>(), [new("EUR", new(2025, 12, 1), 1.10m), new("EUR", new(2026, 3, 15), 1.20m)]);

    [Fact]
    public void Movements_OfTheDocument_AreWorkedOutSo()
    {
        var rows = Table("| month | opening | new |").ToList();

        Assert.Equal(4, rows.Count);
        Assert.Equal(rows.Select(row => MovementLine(Cells(row)[0])), rows);
    }

    [Fact]
    public void Retention_OfTheDocument_IsWorkedOutSo()
    {
        var rows = Table("| period | customers | stayed |").ToList();

        Assert.Equal(2, rows.Count);
        Assert.Equal(rows.Select(row => RetentionLine(Cells(row)[0])), rows);
    }

    [Fact]
    public void Customer_OfTheDocument_ThatCameAndLeftWithinAMonth_IsCounted() =>
        Assert.Equal(1, MovementSums.Of(Customers(), PeriodOf("2026-02"))[MovementKind.Passing].Count);

    private static string MovementLine(string period)
    {
        var sums = MovementSums.Of(Customers(), PeriodOf(period));
        return $"| {period} | {sums.Opening} | {string.Join(" | ", MovementSums.Moving.Select(kind => sums[kind].Amount))} | {sums.Currency.Amount} | {sums.Closing} |";
    }

    private static string RetentionLine(string period)
    {
        var kept = Retention.Of(Customers(), PeriodOf(period));
        return $"| {period} | {kept.Customers} | {kept.Stayed} | {kept.Opening} | {kept.Kept} | {kept.Closing} | {Share(kept.Grr)} | {Share(kept.Nrr)} | {Share(kept.Logo)} | {Share(kept.RevenueChurn)} |";
    }

    private static List<CustomerRevenue> Customers() => [.. Table("| customer | currency | from |").Select(Cells).GroupBy(cells => (Name: cells[0], Currency: cells[1])).Select(own =>
        new CustomerRevenue(own.Key.Name, own.Key.Name, null, null, null, null, null, MonthMovements.Of(
            PriceCourse.Of(DateOnly.Parse(own.First()[2]), [.. own.Select(Change)], [], [], Through), day => Rates.On(own.Key.Currency, day)!.Value, Through)))];

    private static ContractChange Change(string[] cells) => ContractChange.Agreed(
        1, DateOnly.Parse(cells[2]), Enum.Parse<ContractKind>(cells[3]), Money.FromUnits(decimal.Parse(cells[4], CultureInfo.InvariantCulture)), null, null);

    private static Period PeriodOf(string text) => text.Split(" to ") is [var first, var last]
        ? new Period(Month.Read(first)!.Value, Month.Read(last)!.Value)
        : new Period(Month.Read(text)!.Value, Month.Read(text)!.Value);

    private static string Share(double? share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    private static string[] Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Table(string head) => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "roi.md"))
        .SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
}
