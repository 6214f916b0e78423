using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>
/// Customers C1, C2, ... of Ann whose numbers are given, each with a champion and an executive. Only the given playbooks are on. It begins on Wednesday,
/// 18 November 2026, at noon UTC; the business is open from Monday to Friday, 9 to 17 UTC.
/// </summary>
internal sealed class PlayStory : IAsyncDisposable
{
    public static readonly DateOnly Wednesday = new(2026, 11, 18);
    public static readonly DateTimeOffset Noon = new(2026, 11, 18, 12, 0, 0, TimeSpan.Zero);
    public static readonly Viewer Ann = new(1, "ann@example.com", "Ann", Role.Csm);
    public static readonly Viewer Lea = new(2, "lea@example.com", "Lea", Role.Leader);
    public static readonly Viewer Adam = new(3, "adam@example.com", "Adam", Role.Admin);

    private readonly FixedClock clock;

    private PlayStory(TestDatabase database, FixedClock clock) => (Database, this.clock) = (database, clock);

    public TestDatabase Database { get; }

    public DateTimeOffset Now
    {
        get => clock.Now;
        set => clock.Now = value;
    }

    /// <param name="bands">Of C1, C2, ...</param>
    public static async Task<PlayStory> BeginAsync(IReadOnlyList<Band> bands, params string[] on)
    {
        var clock = new FixedClock(Noon);
        var story = new PlayStory(await TestDatabase.CreateAsync(clock), clock);
        await PlayPortfolio.WriteAsync(story.Database, bands);
        await story.SimplifyAsync();
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.AddRange(new[] { Ann, Lea, Adam }.Select(viewer => new Person(viewer.Email, viewer.Name, viewer.Role, clock.Now)));
        foreach (var playbook in (await write.Context.Set<Playbook>().ToListAsync()).Where(playbook => on.Contains(playbook.Key)))
        {
            playbook.Switch(true, "test", clock.Now);
        }

        await write.CommitAsync(CancellationToken.None);
        return story;
    }

    /// <summary>From now on there is money for offers.</summary>
    public Task AllowOffersAsync() => BudgetAsync(Money.FromUnits(25_000));

    public Task<EntrySummary> EnterAsync() => Database.Get<EnterPlays>().RunAsync(null, CancellationToken.None);

    public Task<AdvanceSummary> AdvanceAsync() => Database.Get<AdvanceRuns>().RunAsync(CancellationToken.None);

    public Task<FollowSummary> FollowAsync() => Database.Get<FollowRuns>().RunAsync(null, CancellationToken.None);

    public async Task<int> StartAsync(string playbook, string customer = "C1") =>
        Succeeded(await Database.Get<StartPlay>().RunAsync(playbook, [customer], confirmed: true, Ann, CancellationToken.None)).Runs.Single();

    public async Task<RunView> RunAsync(int id = 1) => (await Database.Get<PlayQueries>().OneAsync(id, Adam, CancellationToken.None))!;

    public async Task<StepRow> StepAsync(string key, int run = 1) => (await RunAsync(run)).Steps.Single(step => step.StepKey == key);

    public async Task<IReadOnlyList<PlayRun>> RunsAsync()
    {
        await using var context = Database.Read();
        return await context.Set<PlayRun>().OrderBy(run => run.Id).ToListAsync();
    }

    public async Task<IReadOnlyList<OutgoingMessage>> MessagesAsync()
    {
        await using var context = Database.Read();
        return await context.Set<OutgoingMessage>().OrderBy(message => message.Id).ToListAsync();
    }

    /// <summary>Of every customer.</summary>
    public async Task BandsAsync(Band band)
    {
        await using var write = await Database.Get<Writes>().BeginAsync(CancellationToken.None);
        foreach (var standing in await write.Context.Set<CustomerStanding>().ToListAsync())
        {
            write.Context.Entry(standing).Property(nameof(CustomerStanding.Band)).CurrentValue = band;
            write.Context.Entry(standing).Property(nameof(CustomerStanding.SettledBand)).CurrentValue = band;
        }

        await write.CommitAsync(CancellationToken.None);
    }

    public Task BandAsync(string customer, Band band, DateOnly? left = null) => PlayPortfolio.ChangeAsync(Database, customer, band, left);

    /// <summary>Texts need no facts, and there is no money for offers: what is told here is when things happen.</summary>
    private async Task SimplifyAsync()
    {
        foreach (var shipped in ShippedTemplates.All)
        {
            var text = shipped.Text with { Subject = shipped.Key, Body = $"Text of {shipped.Key}", Required = [] };
            Succeeded(await Database.Get<PublishTemplate>().RunAsync(shipped.Key, text, basedOn: 1, "Test", Adam, CancellationToken.None));
        }

        await BudgetAsync(Money.Zero);
    }

    private async Task BudgetAsync(Money budget)
    {
        var now = Succeeded(await Database.Get<OfferPolicyQueries>().NowAsync(Adam, CancellationToken.None));
        Succeeded(await Database.Get<SaveOfferPolicy>().RunAsync(now.Version, now.Policy with { QuarterBudget = budget }, Adam, CancellationToken.None));
    }

    public static T Succeeded<T>(Result<T> result)
    {
        Assert.True(result.Succeeded, result.Error?.Message);
        return result.Value;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
