using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Reads month ends for a replay: as they were stored when they were scored, and rebuilt from facts where they were not.</summary>
public sealed class FrameLoading(IDbContextFactory<CustomerSuccessContext> contexts, HealthOptions options)
{
    /// <param name="key">Of the scorecard; only customers to which the priority list gives it take part.</param>
    /// <param name="months">Month ends before the day that screens speak of.</param>
    public async Task<Result<ReplayHistory>> LoadAsync(
        string key, int months, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scope = await ReplayScope.ReadAsync(context, cancellationToken);
        if (scope.Day is not { } day)
        {
            return ReplayErrors.NothingScored;
        }

        var members = await MembersAsync(context, key, scope, day, cancellationToken);
        if (members.Count == 0)
        {
            return ReplayErrors.NobodyHasIt(key);
        }

        var starts = members.ToDictionary(member => member.Id, member => member.StartedOn);
        var stays = await StayReading.ReadAsync(context, starts, cancellationToken);
        var money = await FrameMoney.ReadAsync(context, new CurrencyTable(scope.Currency, options.Rates), cancellationToken);
        var reading = new FrameReading(new PastBatches(contexts, await SourceStarts.ReadAsync(context, cancellationToken)), money);
        var frames = await reading.ReadAsync(
            [.. MonthEnds.Before(day, months).Append(day)],
            on => [.. Enumerable.Range(0, members.Count).Where(index => members[index].StartedOn <= on && stays[members[index].Id].IsThere(on))],
            index => members[index].Id,
            progress,
            cancellationToken);
        return new ReplayHistory(
            [.. members.Select(member => new ReplayCustomer(member.Id, member.ExternalId, member.Name))],
            [.. frames.SkipLast(1)],
            frames[^1],
            [.. members.Select(member => (IReadOnlyList<DateOnly>)[.. stays[member.Id].Leavings.Where(left => left <= day)])],
            scope.Currency);
    }

    private static async Task<List<Customer>> MembersAsync(
        CustomerSuccessContext context, string key, ReplayScope scope, DateOnly day, CancellationToken cancellationToken)
    {
        var customers = await context.Set<Customer>().Where(customer => customer.StartedOn <= day).OrderBy(customer => customer.Id).ToListAsync(cancellationToken);
        return [.. customers.Where(customer => ScorecardRule.Choose(scope.Priorities, customer.Segment) == key)];
    }
}
