using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class TicketReadingTests
{
    [Theory]
    [InlineData(29, "00:00:00", 1)]
    [InlineData(30, "23:59:59", 0)]
    [InlineData(0, "23:59:59", 1)]
    public async Task TicketsOpened30_AtTheEdgesOfItsWindow(int ago, string time, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.TicketsOpened30, $"{Ago(ago)}T{time}Z,,,,,"));

    [Fact]
    public async Task ATicket_OfTheFirstInstantOfTheNextDay_IsNotKnown()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = Files($"{Ago(-1)}T00:00:00Z,,urgent,true,,", $"{Ago(0)}T23:59:59.999Z,,,,,");
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(D))!;
        Assert.Equal((1, 1, 0, 5), (snapshot[Input.OpenTickets], snapshot[Input.TicketsOpened30], snapshot[Input.Escalations90], snapshot[Input.SupportNegatives]));
    }

    [Fact]
    public async Task ATicket_ClosedAtTheFirstInstantOfTheNextDay_IsOpen()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = Files($"{Ago(5)},{Ago(-1)}T00:00:00Z,,,1,", $"{Ago(5)},{Ago(0)}T23:59:59Z,,,4,");
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(D))!;
        Assert.Equal((1, 4), (snapshot[Input.OpenTickets], snapshot[Input.Satisfaction180]));
    }

    [Theory]
    [InlineData(89, 1)]
    [InlineData(90, 0)]
    public async Task Escalations90_AtTheEdgesOfItsWindow(int ago, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.Escalations90, $"{Ago(ago)},,,true,,"));

    [Fact]
    public async Task Escalation_ThatIsReportedLater_CountsFromThen()
    {
        var clock = new FixedClock(Ago(60));
        await using var database = await TestDatabase.CreateAsync(clock);
        using var before = Files($"{Ago(70)},,low,false,,");
        await database.ImportAsync(before);
        clock.Set(Ago(20));
        using var after = Files($"{Ago(70)},,low,true,,");
        await database.ImportAsync(after);
        var known = new List<(double, double)>();
        foreach (var ago in new[] { 60, 21, 20, 0 })
        {
            var snapshot = (await database.SnapshotAsync(D.AddDays(-ago)))!;
            known.Add((snapshot[Input.Escalations90], snapshot[Input.SupportNegatives]));
        }

        Assert.Equal([(0, 5), (0, 5), (1, 30), (1, 30)], known);
    }

    [Theory]
    [InlineData("open", 5)]
    [InlineData("open low", 5)]
    [InlineData("open high", 10)]
    [InlineData("open urgent", 10)]
    [InlineData("escalated 29", 30)]
    [InlineData("escalated 30", 5)]
    [InlineData("rated 2", 15)]
    [InlineData("rated 3", 0)]
    [InlineData("rated 2 old", 0)]
    [InlineData("many", 100)]
    public async Task SupportNegatives_AddUpToAHundred(string what, double expected)
    {
        string[] tickets = what switch
        {
            "open" => [$"{Ago(50)},,,,,"],
            "open low" => [$"{Ago(50)},,low,,,"],
            "open high" => [$"{Ago(50)},,high,,,"],
            "open urgent" => [$"{Ago(50)},,urgent,,,"],
            "escalated 29" => [$"{Ago(29)},,,true,,"],
            "escalated 30" => [$"{Ago(30)},,,true,,"],
            "rated 2" => [$"{Ago(50)},{Ago(29)},,,2,"],
            "rated 3" => [$"{Ago(50)},{Ago(29)},,,3,"],
            "rated 2 old" => [$"{Ago(50)},{Ago(30)},,,2,"],
            _ => [.. Enumerable.Repeat($"{Ago(1)},,urgent,true,,", 4)],
        };
        Assert.Equal(expected, await ValueAsync(Input.SupportNegatives, tickets));
    }

    [Theory]
    [InlineData(179, 2)]
    [InlineData(180, double.NaN)]
    public async Task Satisfaction180_AtTheEdgesOfItsWindow(int closedAgo, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.Satisfaction180, $"{Ago(400)},{Ago(closedAgo)},,,2,"));

    [Fact]
    public async Task TicketSentiment90_WithoutText_IsMissing() => Assert.True(double.IsNaN(await ValueAsync(Input.TicketSentiment90, $"{Ago(1)},,,,,")));

    [Fact]
    public async Task OpenTickets_OfOldTickets_StillCount() => Assert.Equal(1, await ValueAsync(Input.OpenTickets, $"{Ago(2_000)},,,,,"));

    [Theory]
    [InlineData(Input.TicketsOpened30)]
    [InlineData(Input.OpenTickets)]
    [InlineData(Input.Escalations90)]
    [InlineData(Input.SupportNegatives)]
    public async Task Tickets_BeforeTheSourceDelivers_AreUnknownAndThenNone(Input input)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on", $"C1,Ada,{Ago(300)}", $"C2,Bob,{Ago(300)}")
            .With("tickets", "ticket_id,customer_id,opened_at", $"T1,C2,{Ago(10)}T20:00:00Z");
        await database.ImportAsync(files);
        Assert.True(double.IsNaN((await database.SnapshotAsync(D.AddDays(-11)))![input]));
        Assert.Equal(0, (await database.SnapshotAsync(D.AddDays(-10)))![input]);
        Assert.Equal(0, (await database.SnapshotAsync(D))![input]);
    }

    private static CsvFolder Files(params string[] tickets) => new CsvFolder().WithCustomer(startedOn: Ago(3_000))
        .With("tickets", ["ticket_id,customer_id,opened_at,closed_at,priority,escalated,satisfaction,text", .. tickets.Select((ticket, i) => $"T{i},C1,{ticket}")]);

    private static async Task<double> ValueAsync(Input input, params string[] tickets)
    {
        using var files = Files(tickets);
        return await AsOf.ValueAsync(files, input, D);
    }
}
