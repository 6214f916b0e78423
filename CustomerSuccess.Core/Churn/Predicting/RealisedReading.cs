using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>Holds predictions that were stored against what happened since.</summary>
internal static class RealisedReading
{
    /// <summary>Days are predicted for everybody, so those of the oldest customers are all there are; asking everybody would read every prediction.</summary>
    private const int Asked = 200;

    private const int MostMonths = 24;

    /// <param name="through">The day that facts have reached.</param>
    /// <returns>Newest first.</returns>
    public static async Task<IReadOnlyList<RealisedMonth>> ReadAsync(CustomerSuccessContext context, DateOnly through, CancellationToken cancellationToken)
    {
        var days = await DaysAsync(context, through.AddDays(-Horizons.Usual), cancellationToken);
        if (days.Count == 0)
        {
            return [];
        }

        var starts = await context.Set<Customer>().ToDictionaryAsync(customer => customer.Id, customer => customer.StartedOn, cancellationToken);
        var (stays, _) = await PresenceReading.ReadAsync(context, starts, through, cancellationToken);
        var months = new List<RealisedMonth>();
        foreach (var day in days)
        {
            var predicted = await PredictedAsync(context, day, cancellationToken);
            months.Add(Of(day, [.. predicted.Select(x => x.Probability)], [.. predicted.Select(x => !stays[x.Customer].IsThere(day.AddDays(Horizons.Usual)))]));
        }

        return months;
    }

    private static RealisedMonth Of(DateOnly day, IReadOnlyList<double> probabilities, IReadOnlyList<bool> left) => new(
        day,
        left.Count,
        left.Count(x => x),
        probabilities.Sum(),
        RocAuc.OfRisks(probabilities, left, [.. Enumerable.Range(0, left.Count)], left.Count),
        Brier.Of(probabilities, left) ?? 0,
        Brier.OfBaseRate(left) ?? 0);

    /// <summary>The last predicted day of each month.</summary>
    private static async Task<List<DateOnly>> DaysAsync(CustomerSuccessContext context, DateOnly newest, CancellationToken cancellationToken)
    {
        var oldest = await context.Set<Customer>().OrderBy(customer => customer.Id).Take(Asked).Select(customer => customer.Id).ToListAsync(cancellationToken);
        var days = await context.Set<ChurnPrediction>().Where(prediction => oldest.Contains(prediction.CustomerId) && prediction.Day <= newest)
            .Select(prediction => prediction.Day).Distinct().ToListAsync(cancellationToken);
        return [.. days.GroupBy(day => (day.Year, day.Month)).Select(month => month.Max()).OrderDescending().Take(MostMonths)];
    }

    private static async Task<List<(int Customer, double Probability)>> PredictedAsync(CustomerSuccessContext context, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await (
            from customer in context.Set<Customer>()
            join prediction in context.Set<ChurnPrediction>() on new { customer.Id, Day = day } equals new { Id = prediction.CustomerId, prediction.Day }
            orderby prediction.CustomerId
            select new { prediction.CustomerId, prediction.Within90 }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.CustomerId, (double)row.Within90 / ChurnPrediction.Whole));
    }
}
