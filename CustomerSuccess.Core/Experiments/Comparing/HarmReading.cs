using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>When customers came to harm.</summary>
internal sealed class HarmReading
{
    private readonly Dictionary<Harm, ILookup<int, DateOnly>> days;

    private HarmReading(Dictionary<Harm, ILookup<int, DateOnly>> days) => this.days = days;

    public static async Task<HarmReading> ReadAsync(CustomerSuccessContext context, IQueryable<Customer> visible, CancellationToken cancellationToken)
    {
        var events = await (
            from happened in context.Set<MailEvent>()
            where happened.Kind == MailEventKind.Unsubscribed || happened.Kind == MailEventKind.Complained
            join message in context.Set<OutgoingMessage>() on happened.MessageId equals message.Id
            where message.CustomerId != null
            select new { CustomerId = message.CustomerId!.Value, happened.Kind, happened.At }).ToListAsync(cancellationToken);
        var tickets = await context.Set<Ticket>().Where(ticket => ticket.Priority == TicketPriority.Urgent || ticket.EscalatedOn != null)
            .Join(visible, ticket => ticket.CustomerId, customer => customer.Id, (ticket, customer) => new { ticket.CustomerId, ticket.OpenedAt }).ToListAsync(cancellationToken);
        return new HarmReading(new Dictionary<Harm, ILookup<int, DateOnly>>
        {
            [Harm.Unsubscribed] = events.Where(one => one.Kind == MailEventKind.Unsubscribed).ToLookup(one => one.CustomerId, one => DayOf(one.At)),
            [Harm.Complained] = events.Where(one => one.Kind == MailEventKind.Complained).ToLookup(one => one.CustomerId, one => DayOf(one.At)),
            [Harm.UrgentTicket] = tickets.ToLookup(ticket => ticket.CustomerId, ticket => DayOf(ticket.OpenedAt)),
        });
    }

    /// <summary>From the day after the start to that of the outcome.</summary>
    public bool Came(Harm harm, ComparedRun compared) => days[harm][compared.Run.CustomerId].Any(day => day > compared.Run.On && day <= compared.CountedOn);

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
