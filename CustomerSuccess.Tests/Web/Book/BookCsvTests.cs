using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Book;

namespace CustomerSuccess.Tests.Web.Book;

public sealed class BookCsvTests
{
    private static readonly BookRow Bare = new(
        1, "C1", "Ada Ltd", null, null, null, null, null, null, null, 0, null, null, "", null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static readonly BookRow Full = Bare with
    {
        Segment = "SMB",
        Tier = "Gold",
        Plan = "Pro",
        OwnerEmail = "ann@example.com",
        OwnerName = "Ann",
        Score = Score.FromHundredths(39_99),
        Change30 = -12_50,
        Coverage = 0.875,
        Reason = "No login, 3 tickets",
        Arr = Money.FromUnits(12_000.5m),
        Currency = "EUR",
        RenewsOn = new(2026, 12, 31),
        LastTouchOn = new(2026, 11, 1),
        LastLoginOn = new(2026, 10, 2),
        OpenTickets = 3,
        Nps = 4,
        Sentiment = -0.25,
        CsmRating = 2,
        CsmRatedOn = new(2026, 11, 3),
        LeftOn = new(2026, 11, 15),
        Churn = 0.3125,
        ChurnLow = 0.2,
        ChurnHigh = 0.45,
        ChurnLevel = RiskLevel.High,
    };

    [Fact]
    public void Csv_OfARow_HasEveryColumnInFull() => Assert.Equal(
        "C1,Ada Ltd,SMB,Gold,Pro,ann@example.com,39.99,High risk,-12.5,0.88,\"No login, 3 tickets\",12000.50,EUR,2026-12-31,2026-11-01,2026-10-02,3,4,-0.25,2,2026-11-03,2026-11-15,0.3125,0.2,0.45,high",
        Lines(Full)[1]);

    [Fact]
    public void Csv_OfWhatIsUnknown_HasEmptyCells() => Assert.Equal("C1,Ada Ltd,,,,,,,,0,,,,,,,,,,,,,,,,", Lines(Bare)[1]);

    [Fact]
    public void Csv_OfNobody_IsItsHeader()
    {
        var csv = BookCsv.Of([]);
        Assert.StartsWith("customer_id,name,segment,", csv, StringComparison.Ordinal);
        Assert.EndsWith(",churn_by_rules\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(26, csv.Split(',').Length);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd", "'-2+3+cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=HYPERLINK(\"http://evil\",\"click\")", "\"'=HYPERLINK(\"\"http://evil\"\",\"\"click\"\")\"")]
    [InlineData("-5", "-5")]
    [InlineData("+49", "+49")]
    [InlineData("A=B", "A=B")]
    [InlineData("Ada, \"the first\"", "\"Ada, \"\"the first\"\"\"")]
    [InlineData("", "")]
    public void Csv_OfAText_IsNeverAFormula(string name, string cell)
    {
        var csv = BookCsv.Of([Bare with { Name = name, Segment = "after" }]);
        Assert.Contains($"\r\nC1,{cell},after,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_OfEveryTextColumn_IsNeverAFormula()
    {
        const string evil = "=A1";
        var row = Full with { ExternalId = evil, Name = evil, Segment = evil, Tier = evil, Plan = evil, OwnerEmail = evil, Reason = evil, Currency = evil };
        Assert.Equal(8, Lines(row)[1].Split(',').Count(cell => cell == "'=A1"));
        Assert.DoesNotContain(",=", BookCsv.Of([row]), StringComparison.Ordinal);
    }

    private static string[] Lines(BookRow row) => BookCsv.Of([row]).Split("\r\n");
}
