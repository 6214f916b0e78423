using System.Globalization;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers;

/// <summary>docs/offers.md works its examples out as the code does.</summary>
public sealed class OffersDocumentTests
{
    private const string Nothing = "–";

    [Fact]
    public void Examples_OfTheDocument_AreWorkedOutSo()
    {
        var rows = Table().ToList();

        Assert.Equal(8, rows.Count);
        Assert.Equal(rows.Select(Line), rows);
    }

    [Fact]
    public void ExamplesOnTopOfADiscount_OfTheDocument_AreWorkedOutSo()
    {
        var rows = Table("| type | ARR | ARR before |").ToList();

        Assert.Equal(2, rows.Count);
        Assert.Equal(rows.Select(LineOnTop), rows);
    }

    [Fact]
    public void Discount_WhileAnEarlierOneHolds_IsRefused()
    {
        var customer = OfferCaseOf.Usual with { ArrBefore = Money.FromUnits(60_000m), TermEndsOn = OfferCaseOf.Today.AddDays(1) };

        Assert.Equal(["What an earlier offer took off the price holds until 21 Nov 2026: no discount on top of it."], OfferCalculator.Of(customer, OfferType.Discount, ShippedPolicy.Policy).Against);
        Assert.True(OfferCalculator.Of(customer, OfferType.Pause, ShippedPolicy.Policy).IsPossible);
        Assert.True(OfferCalculator.Of(customer with { TermEndsOn = OfferCaseOf.Today }, OfferType.Discount, ShippedPolicy.Policy).IsPossible);
    }

    private static string LineOnTop(string row)
    {
        var given = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        var customer = OfferCaseOf.Usual with { Arr = Amount(given[1]), ReportedArr = Amount(given[1]), ArrBefore = Amount(given[2]) };
        var worked = OfferCalculator.Of(customer, Enum.Parse<OfferType>(given[0]), ShippedPolicy.Policy);
        return $"| {given[0]} | {given[1]} | {given[2]} | {Text(worked.Lines[3].Amount)} | {Text(worked.FloorPrice!.Value)} |";
    }

    private static string Line(string row)
    {
        var given = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        var customer = OfferCaseOf.Usual with
        {
            Arr = Amount(given[1]),
            ReportedArr = Amount(given[1]),
            Probability = double.Parse(given[2].TrimEnd('%', ' '), CultureInfo.InvariantCulture) / 100,
            BudgetLeft = Amount(given[3]),
            DaysToChurn = given[4] == Nothing ? null : int.Parse(given[4], CultureInfo.InvariantCulture),
        };
        var worked = OfferCalculator.Of(customer, Enum.Parse<OfferType>(given[0]), ShippedPolicy.Policy);
        string[] found =
        [
            .. given[..5],
            .. worked.Lines.Skip(1).Take(3).Select(line => Text(line.Amount)),
            worked.Lines.Single(line => line.Binds).What.ToLowerInvariant(),
            .. worked.Size is { } size
                ? new[] { OfferWords.Headline(worked.Terms.Type, size, worked.Terms.Months, "EUR").Replace('\u202F', ' '), Text(worked.Cost), Text(worked.Price!.Value), Text(worked.FloorPrice!.Value) }
                : [Nothing, Nothing, Nothing, Nothing],
            worked.ExpiresOn is { } day ? $"{day.DayNumber - OfferCaseOf.Today.DayNumber}" : Nothing,
            worked.Size is null ? Nothing : $"{worked.Approver}",
        ];
        return $"| {string.Join(" | ", found)} |";
    }

    private static Money Amount(string text) => Money.FromUnits(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture));

    private static string Text(Money amount) => OfferWords.Amount(amount, "");

    private static IEnumerable<string> Table(string head = "| type | ARR | probability |") => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "offers.md"))
        .SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
}
