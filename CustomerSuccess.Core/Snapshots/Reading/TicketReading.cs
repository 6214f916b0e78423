using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How support goes, from <c>tickets</c>.</summary>
internal static class TicketReading
{
    /// <summary>In days: an escalation of before is told as one of that many days ago.</summary>
    private const double LongestMemory = 90;

    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("tickets", frame.Day))
        {
            return;
        }

        var (end, since) = (frame.End, frame.BeforeInstant(180));
        var tickets = await (
            from customer in frame.Members()
            join ticket in frame.Context.Set<Ticket>() on customer.Id equals ticket.CustomerId
            where ticket.OpenedAt < end && (ticket.ClosedAt == null || ticket.ClosedAt >= since || ticket.OpenedAt >= since)
            select new
            {
                ticket.Id,
                ticket.CustomerId,
                ticket.OpenedAt,
                ticket.ClosedAt,
                ticket.Priority,
                ticket.EscalatedOn,
                ticket.Satisfaction,
                ticket.Sentiment,
            }).ToListAsync(cancellationToken);
        var corrections = await Corrections.ReadAsync(frame.Context, frame.End, cancellationToken);
        frame.NoneUnlessFound(Input.TicketsOpened30, Input.OpenTickets, Input.Escalations90, Input.SupportNegatives);
        Array.Fill(frame.Batch.Fill(Input.DaysSinceEscalation), LongestMemory);
        foreach (var own in tickets.GroupBy(ticket => ticket.CustomerId))
        {
            var known = own.Select(ticket => TicketAsKnown.At(
                frame, ticket.OpenedAt, ticket.ClosedAt, ticket.Priority, ticket.EscalatedOn, ticket.Satisfaction, corrections.Score(TextKind.Ticket, ticket.Id, ticket.Sentiment))).ToList();
            Fill(frame.Batch, frame.RowOf(own.Key), known);
        }
    }

    private static void Fill(SnapshotBatch batch, int row, List<TicketAsKnown> tickets)
    {
        batch.Fill(Input.TicketsOpened30)[row] = tickets.Count(ticket => ticket.OpenedAgo < 30);
        batch.Fill(Input.OpenTickets)[row] = tickets.Count(ticket => ticket.Open);
        batch.Fill(Input.Escalations90)[row] = tickets.Count(ticket => ticket.EscalatedAgo < 90);
        batch.Fill(Input.DaysSinceEscalation)[row] = tickets.Min(ticket => Math.Min(ticket.EscalatedAgo ?? LongestMemory, LongestMemory));
        batch.Fill(Input.TicketSentiment90)[row] = Mean(tickets.Where(ticket => ticket.OpenedAgo < 90).Select(ticket => ticket.Sentiment));
        batch.Fill(Input.Satisfaction180)[row] = Mean(tickets.Where(ticket => ticket.ClosedAgo < 180).Select(ticket => (double?)ticket.Satisfaction));
        batch.Fill(Input.SupportNegatives)[row] = Math.Min(100, tickets.Sum(ticket => ticket.Negatives));
    }

    private static double Mean(IEnumerable<double?> values) => values.Average() ?? double.NaN;
}
