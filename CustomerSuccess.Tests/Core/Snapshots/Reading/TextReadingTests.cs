using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class TextReadingTests
{
    private const string Good = "great";
    private const string Bad = "terrible";
    private const string Angry = "I am furious";

    private static readonly double Change = TextClassifier.Shipped.Judge(Bad).Score - TextClassifier.Shipped.Judge(Good).Score;

    [Fact]
    public async Task Texts_OfTicketsMessagesAndAnswers_CountAlike()
    {
        var snapshot = await SnapshotAsync([$"{Ago(0)}T23:59:59Z,{Bad}", $"{Ago(89)}T00:00:00Z,{Good}"], [$"{Ago(3)},email,in,{Bad}"], [$"{Ago(4)},{Bad}", $"{Ago(30)}T23:59:59Z,{Good}"]);
        Assert.Equal(Change, snapshot[Input.SentimentChange30], 9);
        Assert.Equal(3, snapshot[Input.NegativeTexts5]);
    }

    [Theory]
    [InlineData(Bad, 3)]
    [InlineData(Good, 2)]
    [InlineData("We moved to Vienna", 2)]
    public async Task NegativeTexts5_TakesTheLastFive(string fifth, double expected)
    {
        string[] tickets = [$"{Ago(1)},{Bad}", $"{Ago(2)},{Bad}", $"{Ago(3)},{Good}", $"{Ago(4)},{Good}", $"{Ago(5)},{fifth}", $"{Ago(6)},{Bad}"];
        Assert.Equal(expected, (await SnapshotAsync(tickets, [], []))[Input.NegativeTexts5]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    [InlineData(89)]
    [InlineData(90)]
    public async Task DaysSinceAnger_CountsWholeDays(int ago) =>
        Assert.Equal(ago, (await SnapshotAsync([$"{Ago(ago)},{Angry}", $"{Ago(0)},{Bad}"], [], []))[Input.DaysSinceAnger]);

    [Theory]
    [InlineData("email,out", 90)]
    [InlineData("chat,out", 90)]
    [InlineData("email,in", 5)]
    [InlineData("email,", 5)]
    [InlineData("call,out", 5)]
    [InlineData("meeting,out", 5)]
    public async Task Message_ThatWeWrote_IsNotTheirVoice(string channelAndDirection, double expected) =>
        Assert.Equal(expected, (await SnapshotAsync([], [$"{Ago(5)},{channelAndDirection},{Angry}"], []))[Input.DaysSinceAnger]);

    [Fact]
    public async Task SentimentChange30_WithoutTextsBefore_IsMissing()
    {
        var snapshot = await SnapshotAsync([$"{Ago(1)},{Bad}", $"{Ago(90)}T23:59:59Z,{Good}"], [], []);
        Assert.True(double.IsNaN(snapshot[Input.SentimentChange30]));
        Assert.Equal(1, snapshot[Input.NegativeTexts5]);
    }

    [Fact]
    public async Task Texts_OfTheNextDay_AreNotKnown()
    {
        var snapshot = await SnapshotAsync([$"{Ago(-1)}T00:00:00Z,{Angry}", $"{Ago(10)},{Good}"], [], []);
        Assert.Equal((90, 0), (snapshot[Input.DaysSinceAnger], snapshot[Input.NegativeTexts5]));
    }

    private static async Task<Snapshot> SnapshotAsync(string[] tickets, string[] messages, string[] answers)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(500))
            .With("tickets", ["ticket_id,customer_id,opened_at,text", .. tickets.Select((row, i) => $"T{i},C1,{row}")])
            .With("interactions", ["interaction_id,customer_id,at,channel,direction,text", .. messages.Select((row, i) => $"M{i},C1,{row}")])
            .With("nps", ["response_id,customer_id,score,at,comment", .. answers.Select((row, i) => $"N{i},C1,5,{row}")]);
        var report = await database.ImportAsync(files);
        Assert.All(report.Files, file => Assert.Equal((0, null), (file.Rejected, file.Refused)));
        return (await database.SnapshotAsync(D))!;
    }
}
