using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>What was said of a customer before: the settled band so far, and the scores that a change is measured against.</summary>
internal sealed record PastScores(Band? Settled, Score? Score7, Score? Score30, Score? Score90)
{
    public static readonly PastScores None = new(null, null, null, null);

    /// <summary>By customer. A score of n days ago may be up to a third of n older, because not every day need have been scored.</summary>
    public static async Task<Dictionary<int, PastScores>> ReadAsync(
        CustomerSuccessContext context, IdRange range, DateOnly day, CancellationToken cancellationToken)
    {
        var (first, last) = (range.First, range.Last);
        var scores = context.Set<HealthScore>();
        var (to7, from7) = Span(day, 7);
        var (to30, from30) = Span(day, 30);
        var (to90, from90) = Span(day, 90);
        var rows = await context.Set<Customer>().Where(customer => customer.Id >= first && customer.Id <= last).Select(customer => new
        {
            customer.Id,
            Settled = scores.Where(x => x.CustomerId == customer.Id && x.Day < day && x.SettledBand != null)
                .OrderByDescending(x => x.Day).Select(x => x.SettledBand).FirstOrDefault(),
            Score7 = scores.Where(x => x.CustomerId == customer.Id && x.Day <= to7 && x.Day > from7)
                .OrderByDescending(x => x.Day).Select(x => x.Score).FirstOrDefault(),
            Score30 = scores.Where(x => x.CustomerId == customer.Id && x.Day <= to30 && x.Day > from30)
                .OrderByDescending(x => x.Day).Select(x => x.Score).FirstOrDefault(),
            Score90 = scores.Where(x => x.CustomerId == customer.Id && x.Day <= to90 && x.Day > from90)
                .OrderByDescending(x => x.Day).Select(x => x.Score).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id, row => new PastScores(row.Settled, row.Score7, row.Score30, row.Score90));
    }

    /// <summary>The day whose score a change over that many days is measured against; where none was scored, the day itself.</summary>
    public static async Task<DateOnly> DayAsync(
        CustomerSuccessContext context, int customer, DateOnly day, int days, CancellationToken cancellationToken)
    {
        var (to, from) = Span(day, days);
        return await context.Set<HealthScore>().Where(score => score.CustomerId == customer && score.Day <= to && score.Day > from)
            .OrderByDescending(score => score.Day).Select(score => (DateOnly?)score.Day).FirstOrDefaultAsync(cancellationToken) ?? to;
    }

    private static (DateOnly To, DateOnly From) Span(DateOnly day, int days) => (day.AddDays(-days), day.AddDays(-days - Math.Max(2, days / 3)));
}
