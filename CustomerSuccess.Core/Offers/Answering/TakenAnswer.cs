using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>What an answer brings about, within one write: state, facts, tasks, and a mail to the owner.</summary>
/// <param name="questions">That were asked before.</param>
internal sealed class TakenAnswer(CustomerSuccessContext context, RetentionOffer offer, Customer customer, int questions, DateTimeOffset now)
{
    /// <summary>In days: what the customer waits for.</summary>
    private const int TimeToAct = 2;

    private readonly DateOnly today = DateOnly.FromDateTime(now.UtcDateTime);

    public bool ChangedFacts { get; private set; }

    public async Task RunAsync(OfferAnswer answer, TextReading? reading, CancellationToken cancellationToken)
    {
        switch (answer.Kind)
        {
            case AnswerKind.Accept:
                offer.Accept(answer.Text, now);
                Happened(OfferEventKind.Accepted, answer.Text);
                await FulfilAsync(cancellationToken);
                break;
            case AnswerKind.Decline:
                offer.Decline(answer.Reason!.Value, answer.Text, now);
                Happened(OfferEventKind.Declined, $"{DeclineWords.Of(answer.Reason.Value)}{(answer.Text is null ? "" : $": {answer.Text}")}");
                if (answer.Text is { } words)
                {
                    Follow(FollowUpKind.Refusal, $"Read what was written on declining “{offer.Headline}”: {words}");
                }

                break;
            case AnswerKind.Ask:
                Happened(OfferEventKind.Asked, answer.Text);
                Follow(FollowUpKind.Question, $"Answer the question about “{offer.Headline}”: {answer.Text}");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }

        if (answer.Text is { } text && reading is not null)
        {
            var contact = await context.Set<Contact>().Where(contact => contact.Id == offer.ContactId).Select(contact => contact.ExternalId).SingleOrDefaultAsync(cancellationToken);
            context.Add(new Interaction(customer.Id, Channel.InApp, contact, $"{About(answer.Kind)} “{offer.Headline}”", text, reading, now));
            ChangedFacts = true;
        }

        await TellOwnerAsync(answer, cancellationToken);
    }

    private async Task FulfilAsync(CancellationToken cancellationToken)
    {
        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        var contract = await ContractInForce.ReadAsync(context, customer.Id, today, cancellationToken);
        var effect = contract is null ? null : ContractEffect.Of(offer.Type, offer.Size, offer.Months, contract.Last.Mrr, contract.Discount);
        Money? mrrAfter = null;

        // A day has one change of a kind: what a file said of today is not overwritten.
        if (policy.ChangesContract && effect is not null && contract!.Last.On < today)
        {
            ChangeContract(contract.Last, effect);
            mrrAfter = effect.Months is null ? null : contract.Last.Mrr;
        }
        else
        {
            Follow(FollowUpKind.Fulfil, $"Put into effect what was accepted: {offer.Headline}. {offer.Conditions}");
        }

        if (TermMonths is { } months)
        {
            offer.Hold(today.AddMonths(months), mrrAfter);
        }
    }

    private void ChangeContract(ContractChange last, ContractEffect effect)
    {
        context.Add(ContractChange.Agreed(customer.Id, today, ContractKind.Contraction, effect.Mrr, effect.DiscountPercent, last.EndsOn));
        offer.ContractChanged();
        Happened(OfferEventKind.ContractChanged, Monthly(effect.Mrr), Monthly(last.Mrr));
        ChangedFacts = true;
    }

    private string Monthly(Money mrr) => $"{OfferWords.Amount(mrr, offer.Currency)} a month";

    /// <summary>How long what was accepted holds; null where it has no end.</summary>
    private int? TermMonths => offer.Type switch
    {
        OfferType.Pause or OfferType.DedicatedSupport => offer.Size,
        OfferType.Discount => offer.Months,
        OfferType.Downgrade => offer.Months > 0 ? offer.Months : null,
        OfferType.CustomSolution => null,
        _ => throw new InvalidOperationException($"Unknown type {offer.Type}."),
    };

    private void Happened(OfferEventKind kind, string? after, string? before = null) =>
        context.Add(new OfferEvent(offer, kind, OfferEvent.Customer, now, before, after));

    private void Follow(FollowUpKind kind, string text) => context.Add(new OfferFollowUp(offer, kind, text, today.AddDays(TimeToAct), now));

    /// <summary>Questions may come more than once, so their keys count them.</summary>
    private async Task TellOwnerAsync(OfferAnswer answer, CancellationToken cancellationToken)
    {
        if (customer.OwnerEmail is { } owner && await context.Set<Person>().AnyAsync(person => person.Email == owner && person.DisabledAt == null, cancellationToken))
        {
            var did = answer.Kind switch { AnswerKind.Accept => "accepted", AnswerKind.Decline => "declined", _ => "asks about" };
            var key = $"{offer.Subject}:{answer.Kind}:{(answer.Kind == AnswerKind.Ask ? questions : 0)}:{owner}";
            context.Add(OutgoingMessage.Mail(key, owner, $"{customer.Name} {did} “{offer.Headline}”", $"{(answer.Text is { } text ? Quoted(text) : $"{customer.Name} {did} the offer.")}\n\n/offers/{offer.Id}", now));
        }
    }

    /// <summary>Nothing that a customer writes can be taken for words or links of ours.</summary>
    private static string Quoted(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {line}"));

    private static string About(AnswerKind kind) => kind switch
    {
        AnswerKind.Accept => "Remark on accepting",
        AnswerKind.Decline => "Why they declined",
        _ => "Question about",
    };
}
