using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Reads customers as playbooks look at them, with a handful of queries for thousands.</summary>
internal static class SubjectReading
{
    /// <summary>A meeting so long ago still counts as booked: the customer is being talked to.</summary>
    private static readonly TimeSpan RecentMeeting = TimeSpan.FromDays(14);

    /// <summary>Every customer that was ever scored.</summary>
    /// <param name="playbooks">Decide which of the costly facts are read.</param>
    public static async Task<IReadOnlyList<PlaySubject>> EverybodyAsync(
        CustomerSuccessContext context, IReadOnlyCollection<PlaybookDefinition> playbooks, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = await context.Set<CustomerStanding>().Select(standing => standing.CustomerId).ToListAsync(cancellationToken);
        return await OfAsync(context, ids, playbooks, now, cancellationToken);
    }

    /// <returns>Those of the customers that were ever scored, by id.</returns>
    public static async Task<IReadOnlyList<PlaySubject>> OfAsync(
        CustomerSuccessContext context, IReadOnlyCollection<int> customers, IReadOnlyCollection<PlaybookDefinition> playbooks, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var wanted = customers as IReadOnlySet<int> ?? customers.ToHashSet();
        var meetings = playbooks.Any(playbook => PlayFacts.IsAsked(playbook, PlayFacts.MeetingBooked));
        var actions = playbooks.Any(playbook => PlayFacts.IsAsked(playbook, PlayFacts.TotalActions));
        var found = new List<PlaySubject>(wanted.Count);
        foreach (var range in IdRange.Cover(wanted))
        {
            var reading = new RangeReading(context, range, now);
            var rules = await reading.RulesAsync(cancellationToken);
            var met = meetings ? await reading.MeetingsAsync(now - RecentMeeting, cancellationToken) : [];
            var totals = actions ? await reading.ActionsAsync(cancellationToken) : [];
            found.AddRange((await reading.StandingsAsync(cancellationToken)).Where(row => wanted.Contains(row.Customer.Id))
                .Select(row => ToSubject(row, rules, met.Contains(row.Customer.Id), actions ? totals.GetValueOrDefault(row.Customer.Id) : double.NaN, now)));
        }

        return found;
    }

    private static PlaySubject ToSubject(SubjectRow row, ILookup<int, string> rules, bool met, double actions, DateTimeOffset now)
    {
        var (customer, standing) = (row.Customer, row.Standing);
        return new PlaySubject(
            customer.Id,
            customer.ExternalId,
            customer.OwnerEmail,
            row.Numbers is null ? Snapshot.With(customer.Id, standing.ScoredOn) : SnapshotBytes.Unpack(customer.Id, standing.ScoredOn, row.Numbers),
            standing.Score,
            standing.SettledBand ?? standing.Band,
            row.Probability ?? double.NaN,
            standing.ReportedArr,
            standing.LeftOn is { } left ? DateOnly.FromDateTime(now.UtcDateTime).DayNumber - left.DayNumber : null,
            [.. rules[customer.Id]],
            met,
            actions,
            customer.Segment,
            customer.Tier,
            standing.Plan,
            customer.LifecycleStage);
    }
}
