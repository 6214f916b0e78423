using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Demo.Offers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Demo.Plays;

/// <summary>
/// Plays for the customers of the demo that are most likely to leave, with what their CSMs did on the way. They go through the use cases, each on a clock
/// of the day that it speaks of; the steps are carried out by the engine.
/// </summary>
public sealed class TellDemoPlays(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock)
{
    private const int MostCustomers = 80;

    private static readonly IReadOnlyList<PlayStory> Stories =
    [
        new("critical-save", 0, 1),
        new("high-save", 0, 6, PlayTurn.Answered, 4),
        new("high-save", 0, 4, PlayTurn.Paused, 2),
        new("high-save", 0, 2),
        new("at-risk-save", 0, 9),
        new("high-save", 0, 8, PlayTurn.Cancelled, 5),
        new("critical-save", 1, 0),
        new("high-save", 1, 3, PlayTurn.Skipped, 1),
        new("at-risk-save", 2, 5),
        new("high-save", 3, 1),
    ];

    /// <summary>Nobody is told: screens open after the demo is made.</summary>
    private readonly LiveFeed live = new();

    /// <returns>How many plays were begun.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var customers = await CustomersAsync(cancellationToken);
        var runs = new Dictionary<PlayStory, int>();
        for (var day = Stories.Max(story => story.DaysAgo); day >= 0; day--)
        {
            var then = new PastClock(clock, day);
            foreach (var story in Stories.Where(story => story.DaysAgo == day))
            {
                if (await BeginAsync(story, customers, then, cancellationToken) is { } run)
                {
                    runs[story] = run;
                }
            }

            await new AdvanceRuns(contexts, writes, then, live).RunAsync(cancellationToken);
            foreach (var (story, run) in runs.Where(told => told.Key.Turn != PlayTurn.None && told.Key.TurnDaysAgo == day))
            {
                await TurnAsync(story, run, then, cancellationToken);
            }

            // Whatever hour it is now, each day of the past also had hours that are not quiet.
            foreach (var hours in day == 0 ? [] : new[] { 6, 12, 18 })
            {
                await new AdvanceRuns(contexts, writes, new PastClock(clock, day, hours), live).RunAsync(cancellationToken);
            }
        }

        return runs.Count;
    }

    private static Viewer ViewerOf(PlayStory story) => new(0, DemoPeople.Csms[story.Csm].Email, DemoPeople.Csms[story.Csm].Name, Role.Csm);

    /// <summary>By owner, the most likely to leave first.</summary>
    private async Task<List<(string Id, string Owner)>> CustomersAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owners = DemoPeople.Csms.Select(csm => csm.Email).ToList();
        var rows = await (
            from churn in context.Set<ChurnStanding>()
            join customer in context.Set<Customer>() on churn.CustomerId equals customer.Id
            where owners.Contains(customer.OwnerEmail!)
            orderby churn.SortKey descending, customer.Id
            select new { customer.ExternalId, customer.OwnerEmail }).Take(MostCustomers).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.ExternalId, row.OwnerEmail!));
    }

    /// <returns>Null when nobody is left for it.</returns>
    private async Task<int?> BeginAsync(PlayStory story, List<(string Id, string Owner)> customers, PastClock then, CancellationToken cancellationToken)
    {
        var who = ViewerOf(story);
        var place = customers.FindIndex(customer => customer.Owner == who.Email);
        if (place < 0)
        {
            return null;
        }

        var customer = customers[place].Id;
        customers.RemoveAt(place);
        var started = await new StartPlay(contexts, writes, then, live).RunAsync(story.Playbook, [customer], confirmed: true, who, cancellationToken);
        return started is { Succeeded: true, Value.Runs: [var run] } ? run : null;
    }

    private async Task TurnAsync(PlayStory story, int run, PastClock then, CancellationToken cancellationToken)
    {
        var (changes, who) = (new RunChange(writes, then, live), ViewerOf(story));
        switch (story.Turn)
        {
            case PlayTurn.Answered:
                await new CompleteStep(changes).RunAsync(await FirstTaskAsync(run, cancellationToken), StepOutcome.Answered, "They want to see the new planning board.", who, cancellationToken);
                break;
            case PlayTurn.Skipped:
                await new SkipStep(changes).RunAsync(await FirstTaskAsync(run, cancellationToken), "They know that feature already.", who, cancellationToken);
                break;
            case PlayTurn.Paused:
                await new PauseRun(changes).RunAsync(run, who, cancellationToken);
                break;
            case PlayTurn.Cancelled:
                await new CancelRun(changes).RunAsync(run, "They have told us that they renew.", who, cancellationToken);
                break;
            case PlayTurn.None:
            default:
                throw new ArgumentOutOfRangeException(nameof(story));
        }
    }

    /// <returns>0 when nothing is on the list.</returns>
    private async Task<int> FirstTaskAsync(int run, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<PlayStep>().Where(step => step.RunId == run && step.State == StepState.Open).OrderBy(step => step.DueAt).Select(step => step.Id).FirstOrDefaultAsync(cancellationToken);
    }
}
