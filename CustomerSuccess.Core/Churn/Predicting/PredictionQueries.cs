using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>What is predicted of the customers that the viewer may see. Lists that are queries of their own join <see cref="ChurnStanding"/>.</summary>
public sealed class PredictionQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    private const int MostHistory = 400;

    /// <returns>Null for a customer that the viewer may not see, and for one that was not predicted yet.</returns>
    public async Task<CustomerRisk?> OfAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            where customer.ExternalId == externalId
            join health in context.Set<CustomerStanding>() on customer.Id equals health.CustomerId
            join standing in context.Set<ChurnStanding>() on customer.Id equals standing.CustomerId into standings
            from churn in standings.DefaultIfEmpty()
            select new { health.CustomerId, health.ScoredOn, health.LeftOn, Churn = churn }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var currency = (await context.SettingsAsync(cancellationToken)).ReportingCurrency;
        return found switch
        {
            { LeftOn: { } left } => await PastAsync(context, found.CustomerId, found.ScoredOn, left, currency, cancellationToken),
            { Churn: null } => null,
            { Churn.ModelVersion: { } version } => await ByModelAsync(context, found.Churn, version, currency, cancellationToken),
            _ => await ByRulesAsync(context, found.Churn, currency, cancellationToken),
        };
    }

    /// <summary>For the rows of a page, by customer id; customers without a prediction are missing.</summary>
    public async Task<IReadOnlyDictionary<int, RiskRow>> OfCustomersAsync(
        IReadOnlyCollection<int> customerIds, Viewer viewer, CancellationToken cancellationToken)
    {
        var wanted = customerIds.ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => wanted.Contains(customer.Id));
        return await Rows(context, visible).ToDictionaryAsync(row => row.CustomerId, cancellationToken);
    }

    /// <summary>The customers with the most at stake: probability x ARR; in cold start those that the rules put first.</summary>
    /// <param name="team">Every customer that the viewer may see, else the viewer's own.</param>
    public async Task<IReadOnlyList<RiskRow>> HighestAsync(bool team, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        var email = CustomerAccess.OwnerEmail(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => team || customer.OwnerEmail == email);
        var ranked = from customer in customers
                     join churn in context.Set<ChurnStanding>() on customer.Id equals churn.CustomerId
                     orderby churn.AtStake == null, churn.AtStake descending, churn.SortKey descending, customer.Id
                     select customer.Id;
        var ids = await ranked.Take(most).ToListAsync(cancellationToken);
        var rows = await Rows(context, customers.Where(customer => ids.Contains(customer.Id))).ToDictionaryAsync(row => row.CustomerId, cancellationToken);
        return [.. ids.Select(id => rows[id])];
    }

    private static IQueryable<RiskRow> Rows(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from customer in customers
        join churn in context.Set<ChurnStanding>() on customer.Id equals churn.CustomerId
        select new RiskRow(
            customer.Id, customer.ExternalId, customer.Name, churn.Day, churn.Probability, churn.Low, churn.High, churn.Level, churn.Severity, churn.AtStake, churn.Reason);

    private static async Task<CustomerRisk> PastAsync(
        CustomerSuccessContext context, int customer, DateOnly day, DateOnly left, string currency, CancellationToken cancellationToken)
    {
        var history = await HistoryAsync(context, customer, day, cancellationToken);
        return new CustomerRisk(day, null, null, null, ChurnSeverity.Standard, [], [], null, currency, left, [.. history.Select(PointOf).Reverse()]);
    }

    /// <summary>Newest first.</summary>
    private static Task<List<ChurnPrediction>> HistoryAsync(CustomerSuccessContext context, int customer, DateOnly through, CancellationToken cancellationToken) =>
        context.Set<ChurnPrediction>().Where(prediction => prediction.CustomerId == customer && prediction.Day <= through)
            .OrderByDescending(prediction => prediction.Day).Take(MostHistory).ToListAsync(cancellationToken);

    private static async Task<CustomerRisk> ByModelAsync(
        CustomerSuccessContext context, ChurnStanding churn, int version, string currency, CancellationToken cancellationToken)
    {
        var day = churn.Day;
        var history = await HistoryAsync(context, churn.CustomerId, day, cancellationToken);
        var json = await context.Set<ChurnModelVersion>().Where(known => known.Number == version).Select(known => known.Model).SingleOrDefaultAsync(cancellationToken);
        var model = CurrentModel.Read(json);
        var factors = history is [{ } newest, ..] && newest.Day == day && model.Succeeded
            ? FactorBytes.Unpack(newest.Factors).Select(term => FactorSentences.Of(model.Value.Glass, term)).OfType<RiskFactor>().OrderByDescending(factor => factor.Contribution).ToList()
            : [];
        return new CustomerRisk(
            day,
            version,
            history is [{ } last, ..] && last.Day == day ? ForecastOf(last) : null,
            null,
            churn.Severity,
            factors,
            Recommendations.Of(churn.Severity, factors),
            churn.AtStake,
            currency,
            null,
            [.. history.Select(PointOf).Reverse()]);
    }

    private static async Task<CustomerRisk> ByRulesAsync(CustomerSuccessContext context, ChurnStanding churn, string currency, CancellationToken cancellationToken)
    {
        var (customer, day) = (churn.CustomerId, churn.Day);
        var numbers = await context.Set<StoredSnapshot>().Where(stored => stored.CustomerId == customer && stored.Day == day)
            .Select(stored => stored.Numbers).SingleOrDefaultAsync(cancellationToken);
        var factors = numbers is null ? [] : ColdStart.Factors(SnapshotBytes.Unpack(customer, day, numbers));
        return new CustomerRisk(day, null, null, churn.Level, churn.Severity, factors, Recommendations.Of(churn.Severity, factors), null, currency, null, []);
    }

    private static ChurnForecast ForecastOf(ChurnPrediction x) =>
        new(Part(x.Within30), Part(x.Within60), Part(x.Within90), Part(x.Within180), Part(x.Low), Part(x.High), x.MedianDays);

    private static RiskPoint PointOf(ChurnPrediction x) => new(x.Day, Part(x.Within90), Part(x.Low), Part(x.High), x.ModelVersion);

    private static double Part(int parts) => (double)parts / ChurnPrediction.Whole;
}
