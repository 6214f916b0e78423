using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class TextTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(0, "$0")]
    [InlineData(0.4, "$0")]
    [InlineData(-0.4, "$0")]
    [InlineData(-0.6, "−$1")]
    [InlineData(999.99, "$1,000")]
    [InlineData(1_000, "$1.0k")]
    [InlineData(9_949, "$9.9k")]
    [InlineData(9_999.99, "$10k")]
    [InlineData(10_000, "$10k")]
    [InlineData(312_400, "$312k")]
    [InlineData(999_499, "$999k")]
    [InlineData(999_500, "$1.00M")]
    [InlineData(1_240_000, "$1.24M")]
    [InlineData(-1_240_000, "−$1.24M")]
    [InlineData(999_500_000, "$1.00B")]
    public void ShortMoney_OfAnAmount_IsShort(double units, string text) => Assert.Equal(text, Text.ShortMoney(Money.FromUnits((decimal)units), "USD"));

    [Theory]
    [InlineData("EUR", "€1,250")]
    [InlineData("GBP", "£1,250")]
    [InlineData("JPY", "¥1,250")]
    [InlineData("CHF", "CHF 1,250")]
    [InlineData("", "1,250")]
    public void Money_InACurrency_CarriesItsSign(string currency, string text) => Assert.Equal(text, Text.Money(Money.FromUnits(1_250), currency));

    [Theory]
    [InlineData(120_000, "+$120k")]
    [InlineData(-120_000, "−$120k")]
    [InlineData(0.3, "$0")]
    [InlineData(0, "$0")]
    public void SignedMoney_OfAChange_HasItsSign(double units, string text) => Assert.Equal(text, Text.SignedMoney(Money.FromUnits((decimal)units), "USD"));

    [Theory]
    [InlineData(null, "–")]
    [InlineData(0, "0")]
    [InlineData(49, "0")]
    [InlineData(-49, "0")]
    [InlineData(50, "+1")]
    [InlineData(-50, "−1")]
    [InlineData(-19_00, "−19")]
    public void Points_OfAChange_AreWholeWithASign(int? hundredths, string text) => Assert.Equal(text, Text.Points(hundredths));

    [Theory]
    [InlineData(0, "today")]
    [InlineData(-1, "yesterday")]
    [InlineData(1, "tomorrow")]
    [InlineData(-6, "6 d ago")]
    [InlineData(74, "in 74 d")]
    [InlineData(-365, "365 d ago")]
    [InlineData(-366, "19 Nov 2025")]
    [InlineData(366, "21 Nov 2027")]
    public void Relative_OfADay_IsAsFarAsAPersonCounts(int days, string text) => Assert.Equal(text, Text.Relative(Today.AddDays(days), Today));

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(1, "1 min ago")]
    [InlineData(59, "59 min ago")]
    [InlineData(60, "1 h ago")]
    [InlineData(1_439, "23 h ago")]
    [InlineData(1_440, "1 d ago")]
    [InlineData(10_079, "6 d ago")]
    [InlineData(10_080, "13 Nov 2026")]
    public void Moment_OfAnInstant_IsAsFarAsAPersonCounts(int minutes, string text)
    {
        var now = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(text, Text.Moment(now.AddMinutes(-minutes), now));
    }

    [Theory]
    [InlineData("Ada King Lovelace", "AK")]
    [InlineData("jean-luc", "JL")]
    [InlineData("Ann", "A")]
    [InlineData("  ", "")]
    [InlineData("🦊 Fox", "🦊F")]
    public void Initials_OfAName_AreItsFirstLetters(string name, string initials) => Assert.Equal(initials, Text.Initials(name));

    [Fact]
    public void Unknown_OfAnything_IsADash()
    {
        Assert.Equal(["–", "–", "–", "–", "–"], [Text.Money(null, "USD"), Text.ShortMoney(null, "USD"), Text.Decimal(null), Text.Day(null), Text.Relative(null, Today)]);
    }

    [Fact]
    public void Counts_OfThings_AreGroupedAndAgree()
    {
        Assert.Equal(["1 customer", "0 customers", "1,234 customers", "2 companies"], [Text.Plural(1, "customer"), Text.Plural(0, "customer"), Text.Plural(1_234, "customer"), Text.Plural(2, "company", "companies")]);
        Assert.Equal(["+2", "−4", "0", "−1,200"], [Text.Signed(2), Text.Signed(-4), Text.Signed(0), Text.Signed(-1_200)]);
    }

    [Theory]
    [InlineData("Europe/Vienna", "Tue 24 Nov, 00:30", "Europe/Vienna")]
    [InlineData("Etc/UTC", "Mon 23 Nov, 23:30", "UTC")]
    public void Clock_InAZone_IsThatOfItsWalls(string zone, string text, string name)
    {
        var known = TimeZoneInfo.FindSystemTimeZoneById(zone);
        Assert.Equal((text, name), (Text.Clock(new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero), known), Text.Zone(known)));
    }
}
