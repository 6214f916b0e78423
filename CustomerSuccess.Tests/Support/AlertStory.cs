using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>
/// Customers C1 (of Ann), C2 (of nobody) and C9, whose tickets carry the day on. Of the shipped rules only the given ones are on. It begins on
/// Friday, 20 November 2026, at noon UTC; the business is open from Monday to Friday, 9 to 17 UTC.
/// </summary>
internal sealed class AlertStory : IAsyncDisposable
{
    public static readonly DateOnly Start = new(2026, 11, 20);
    public static readonly Viewer Ann = new(1, "ann@example.com", "Ann", Role.Csm);
    public static readonly Viewer Lea = new(2, "lea@example.com", "Lea", Role.Leader);
    public static readonly Viewer Adam = new(3, "adam@example.com", "Adam", Role.Admin);

    private readonly FixedClock clock;
    private int tickets;

    private AlertStory(TestDatabase database, FixedClock clock) => (Database, this.clock) = (database, clock);

    public TestDatabase Database { get; }

    public DateTimeOffset Now => clock.Now;

    public static async Task<AlertStory> BeginAsync(params string[] rules)
    {
        var clock = new FixedClock(Day(0));
        var story = new AlertStory(await TestDatabase.CreateAsync(clock), clock);
        await story.Database.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        await story.Database.Get<PublishShippedRules>().RunAsync(CancellationToken.None);
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.AddRange(new[] { Ann, Lea, Adam }.Select(viewer => new Person(viewer.Email, viewer.Name, viewer.Role, clock.Now)));
        foreach (var rule in await write.Context.Set<AlertRule>().ToListAsync())
        {
            rule.Switch(rules.Contains(rule.Key), "test", clock.Now);
        }

        await write.CommitAsync(CancellationToken.None);
        return story;
    }

    /// <param name="offset">In days from the start; negative lies before it.</param>
    public static string Day(int offset) => Start.AddDays(offset).ToString("yyyy-MM-dd");

    public void At(int day, int hour = 12, int minute = 0) =>
        clock.Now = new DateTimeOffset(Start.AddDays(day).ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero);

    /// <summary>Imports the customers with the given facts, and a ticket of today; and scores.</summary>
    public async Task ScoreAsync(Func<CsvFolder, CsvFolder>? facts = null)
    {
        using var folder = new CsvFolder();
        folder.With("customers", "customer_id,name,started_on,owner_email", "C1,Ada Ltd,2025-01-01,ann@example.com", "C2,Bob Inc,2025-01-01,", "C9,Zed AG,2025-01-01,")
            .With("tickets", "ticket_id,customer_id,opened_at", $"T{++tickets},C9,{Now:yyyy-MM-dd}T08:00:00Z");
        var report = await Database.ImportAsync(facts?.Invoke(folder) ?? folder);
        await Database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await Database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
    }

    public Task<RaiseSummary> RaiseAsync() => Database.Get<RaiseAlerts>().RunAsync(CancellationToken.None);

    public async Task<RaiseSummary> HappensAsync(Func<CsvFolder, CsvFolder>? facts = null)
    {
        await ScoreAsync(facts);
        return await RaiseAsync();
    }

    /// <summary>Logins of customers on days after the start.</summary>
    public static Func<CsvFolder, CsvFolder> Logins(params (string Customer, int Day)[] logins) => files =>
        files.With("usage", ["customer_id,day,logins", .. logins.Select(login => $"{login.Customer},{Day(login.Day)},5")]);

    public async Task<IReadOnlyList<Alert>> AlertsAsync()
    {
        await using var context = Database.Read();
        return await context.Set<Alert>().OrderBy(alert => alert.Id).ToListAsync();
    }

    public async Task<IReadOnlyList<OutgoingMessage>> MessagesAsync()
    {
        await using var context = Database.Read();
        return await context.Set<OutgoingMessage>().OrderBy(message => message.Id).ToListAsync();
    }

    /// <summary>The one alert that is open or snoozed.</summary>
    public async Task<AlertRow> OneAsync() => Assert.Single((await Database.Get<AlertQueries>().OfCustomerAsync("C1", Ann, CancellationToken.None))!.Open);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
