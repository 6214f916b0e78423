using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Remote;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>
/// A customer answers by the link of the offer, which is the only right it needs. Of a double click, two tabs or a replayed link only the first counts:
/// whatever comes later finds the offer over.
/// </summary>
public sealed class AnswerOffer(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, SignedLinks links, TextJudge judge, TimeProvider clock, LiveFeed live)
{
    /// <summary>A stranger with a link must not fill the database.</summary>
    private const int MostQuestions = 10;

    /// <returns><see cref="LinkErrors"/> for a link that is not taken, <see cref="OfferErrors.Over"/> for an offer that is answered, expired or withdrawn.</returns>
    public async Task<Result<OfferAnswered>> RunAsync(string token, OfferAnswer answer, CancellationToken cancellationToken)
    {
        var id = OfferLink.Read(links, token);
        if ((id.Error ?? answer.Fault) is { } fault)
        {
            return fault;
        }

        // A remote classifier may take its time: nobody else's writing waits for it, and it is not asked about what cannot be taken.
        if (await RefusalAsync(id.Value, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var text = string.IsNullOrWhiteSpace(answer.Text) ? null : answer.Text.Trim();
        var reading = text is null ? null : TextReading.Of(judge.Judge(text));
        OfferAnswered answered;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var offer = await write.Context.Set<RetentionOffer>().SingleOrDefaultAsync(offer => offer.Id == id.Value, cancellationToken);
            if (Refusal(offer) is { } late)
            {
                return late;
            }

            var questions = await write.Context.Set<OfferFollowUp>().CountAsync(known => known.OfferId == offer!.Id && known.Kind == FollowUpKind.Question, cancellationToken);
            if (answer.Kind == AnswerKind.Ask && questions >= MostQuestions)
            {
                return OfferErrors.TooManyQuestions;
            }

            var customer = await write.Context.Set<Customer>().SingleAsync(customer => customer.Id == offer!.CustomerId, cancellationToken);
            var taken = new TakenAnswer(write.Context, offer!, customer, questions, clock.GetUtcNow());
            await taken.RunAsync(answer with { Text = text }, reading, cancellationToken);
            answered = new OfferAnswered(customer.Id, offer!.State, taken.ChangedFacts);
            if (!await write.TryCommitAsync(cancellationToken))
            {
                return OfferErrors.ChangedMeanwhile;
            }
        }

        await live.PublishAsync(new OffersChanged([answered.CustomerId]));
        await live.PublishAsync(new MessagesWaiting());
        if (answered.ChangedFacts)
        {
            await live.PublishAsync(new FactsChanged([answered.CustomerId]));
        }

        return answered;
    }

    private async Task<Error?> RefusalAsync(int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return Refusal(await context.Set<RetentionOffer>().AsNoTracking().SingleOrDefaultAsync(offer => offer.Id == id, cancellationToken));
    }

    private Error? Refusal(RetentionOffer? offer) =>
        offer is null ? LinkErrors.Broken
        : offer.State is not (OfferState.Sent or OfferState.Viewed) || OfferExpiry.IsOver(offer.ExpiresOn, clock.GetUtcNow()) ? OfferErrors.Over
        : null;
}
