using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Offers;

/// <summary>What a customer answers counts at once: where facts have changed, the customer is scored again.</summary>
public sealed class OfferDesk(AnswerOffer answer, RescoreAfterImport rescore)
{
    public async Task<Result<OfferAnswered>> AnswerAsync(string token, OfferAnswer said, CancellationToken cancellationToken)
    {
        var answered = await answer.RunAsync(token, said, cancellationToken);
        if (answered is { Succeeded: true, Value.ChangedFacts: true })
        {
            await rescore.RunAsync([answered.Value.CustomerId], HistoryDays.MonthEnds, progress: null, cancellationToken);
        }

        return answered;
    }
}
