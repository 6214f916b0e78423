using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How customers sound, over all that they wrote or said: tickets, messages that did not come from us, comments of NPS answers.</summary>
internal static class TextReading
{
    private const int Window = 90;
    private const int Recent = 30;
    private const int Last = 5;

    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("tickets", frame.Day) && !frame.Sources.Delivers("interactions", frame.Day) && !frame.Sources.Delivers("nps", frame.Day))
        {
            return;
        }

        Array.Fill(frame.Batch.Fill(Input.DaysSinceAnger), Window);
        var corrections = await Corrections.ReadAsync(frame.Context, frame.End, cancellationToken);
        var texts = (await ReadAsync(frame, cancellationToken)).Select(text => text.Known(corrections)).OfType<TextAsHeard>();
        foreach (var own in texts.GroupBy(text => text.CustomerId))
        {
            Fill(frame, frame.RowOf(own.Key), corrections.Zone, [.. own.OrderByDescending(text => text.At)]);
        }
    }

    private static async Task<List<TextAsHeard>> ReadAsync(Frame frame, CancellationToken cancellationToken)
    {
        var (end, since) = (frame.End, frame.BeforeInstant(Window));
        var tickets = await (
            from customer in frame.Members()
            join ticket in frame.Context.Set<Ticket>() on customer.Id equals ticket.CustomerId
            where ticket.OpenedAt >= since && ticket.OpenedAt < end && (ticket.Sentiment != null || ticket.Confidence != null)
            select new TextAsHeard(TextKind.Ticket, ticket.Id, ticket.CustomerId, ticket.OpenedAt, ticket.Sentiment, ticket.Angry == true)).ToListAsync(cancellationToken);
        var messages = await (
            from customer in frame.Members()
            join message in frame.Context.Set<Interaction>() on customer.Id equals message.CustomerId
            where message.At >= since && message.At < end && (message.Sentiment != null || message.Confidence != null)
                && (message.Direction != Direction.Out || message.Channel == Channel.Call || message.Channel == Channel.Meeting)
            select new TextAsHeard(TextKind.Message, message.Id, message.CustomerId, message.At, message.Sentiment, message.Angry == true)).ToListAsync(cancellationToken);
        var comments = await (
            from customer in frame.Members()
            join answer in frame.Context.Set<NpsAnswer>() on customer.Id equals answer.CustomerId
            where answer.At >= since && answer.At < end && (answer.Sentiment != null || answer.Confidence != null)
            select new TextAsHeard(TextKind.Comment, answer.Id, answer.CustomerId, answer.At, answer.Sentiment, answer.Angry == true)).ToListAsync(cancellationToken);
        return [.. tickets, .. messages, .. comments];
    }

    /// <param name="texts">Newest first.</param>
    private static void Fill(Frame frame, int row, NeutralZone zone, List<TextAsHeard> texts)
    {
        var recent = texts.Where(text => frame.DaysSince(text.At) < Recent).Select(text => (double?)text.Sentiment).Average();
        var before = texts.Where(text => frame.DaysSince(text.At) >= Recent).Select(text => (double?)text.Sentiment).Average();
        frame.Batch.Fill(Input.SentimentChange30)[row] = recent - before ?? double.NaN;
        frame.Batch.Fill(Input.NegativeTexts5)[row] = texts.Take(Last).Count(text => zone.Of(text.Sentiment) == TextSentiment.Negative);
        frame.Batch.Fill(Input.DaysSinceAnger)[row] = texts.Find(text => text.Angry) is { } angry ? frame.DaysSince(angry.At) : Window;
    }
}
