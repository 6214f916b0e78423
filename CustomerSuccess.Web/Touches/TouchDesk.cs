using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Touches;

namespace CustomerSuccess.Web.Touches;

/// <summary>What a person writes down about a customer counts at once: the customer is scored again.</summary>
public sealed class TouchDesk(RateCustomer rate, LogInteraction log, RescoreAfterImport rescore)
{
    public async Task<Result<int>> RateAsync(string externalId, int rating, string? note, Viewer viewer, CancellationToken cancellationToken) =>
        await ScoredAsync(await rate.RunAsync(externalId, rating, note, viewer, cancellationToken), cancellationToken);

    public async Task<Result<int>> LogAsync(string externalId, LoggedInteraction said, Viewer viewer, CancellationToken cancellationToken) =>
        await ScoredAsync(await log.RunAsync(externalId, said, viewer, cancellationToken), cancellationToken);

    private async Task<Result<int>> ScoredAsync(Result<int> customer, CancellationToken cancellationToken)
    {
        if (customer.Succeeded)
        {
            await rescore.RunAsync([customer.Value], HistoryDays.MonthEnds, progress: null, cancellationToken);
        }

        return customer;
    }
}
