using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Inbox.Reading;

/// <summary>The texts of customers in the three tables where they stand. What we wrote ourselves is not theirs; notes of calls and meetings are.</summary>
internal static class InboxTexts
{
    public static IQueryable<InboxText> Of(CustomerSuccessContext context, TextKind kind, IQueryable<Customer> customers) => kind switch
    {
        TextKind.Ticket => Tickets(context, customers),
        TextKind.Message => Messages(context, customers),
        TextKind.Comment => Comments(context, customers),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IQueryable<InboxText> Tickets(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from ticket in context.Set<Ticket>()
        join customer in customers on ticket.CustomerId equals customer.Id
        join correction in context.Set<TextCorrection>().Where(correction => correction.Kind == TextKind.Ticket)
            on ticket.ExternalId equals correction.ExternalId into corrections
        from correction in corrections.DefaultIfEmpty()
        where ticket.Text != null
        select new InboxText
        {
            Id = ticket.Id,
            CustomerId = ticket.CustomerId,
            At = ticket.OpenedAt,
            Score = ticket.Sentiment,
            Issues = ticket.Issues,
            Unanswered = ticket.ClosedAt == null,
            Said = correction == null ? null : correction.Said,
        };

    private static IQueryable<InboxText> Messages(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from message in context.Set<Interaction>()
        join customer in customers on message.CustomerId equals customer.Id
        join correction in context.Set<TextCorrection>().Where(correction => correction.Kind == TextKind.Message)
            on message.ExternalId equals correction.ExternalId into corrections
        from correction in corrections.DefaultIfEmpty()
        where message.Text != null && (message.Direction != Direction.Out || message.Channel == Channel.Call || message.Channel == Channel.Meeting)
        select new InboxText
        {
            Id = message.Id,
            CustomerId = message.CustomerId,
            At = message.At,
            Score = message.Sentiment,
            Issues = message.Issues,
            Unanswered = message.Direction == Direction.In
                && !context.Set<Interaction>().Any(later => later.CustomerId == message.CustomerId && later.At > message.At && later.Direction == Direction.Out),
            Said = correction == null ? null : correction.Said,
        };

    private static IQueryable<InboxText> Comments(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from answer in context.Set<NpsAnswer>()
        join customer in customers on answer.CustomerId equals customer.Id
        join correction in context.Set<TextCorrection>().Where(correction => correction.Kind == TextKind.Comment)
            on answer.ExternalId equals correction.ExternalId into corrections
        from correction in corrections.DefaultIfEmpty()
        where answer.Comment != null
        select new InboxText
        {
            Id = answer.Id,
            CustomerId = answer.CustomerId,
            At = answer.At,
            Score = answer.Sentiment,
            Issues = answer.Issues,
            Unanswered = !context.Set<Interaction>().Any(later => later.CustomerId == answer.CustomerId && later.At > answer.At && later.Direction == Direction.Out),
            Said = correction == null ? null : correction.Said,
        };
}
