using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>The properties that no cell holds as they are stored.</summary>
internal static class DerivedValues
{
    public static IReadOnlyList<Derived> ForFeatures(FactFile file, ImportSession session) =>
        [new(nameof(FeatureUse.FeatureId), null, (row, _) => session.FeatureId((string)file.Value(row, "feature")!)) { Key = true }];

    public static IReadOnlyList<Derived> ForTickets(FactFile file, ImportSession session) =>
    [
        new(nameof(Ticket.EscalatedOn), "escalated", (row, _) => EscalatedOn(file, session, row)),
        new(nameof(Ticket.Sentiment), "text", (row, _) => SentimentOf(file, row, "text")),
        new(nameof(Ticket.Angry), "text", (row, _) => AngerOf(file, row, "text")),
    ];

    public static IReadOnlyList<Derived> ForInteractions(FactFile file, ImportSession session)
    {
        var executives = new Executives(file, session);
        return
        [
            new(nameof(Interaction.Executive), null, (row, customerId) => executives.TookPart(row, customerId)),
            new(nameof(Interaction.Sentiment), "text", (row, _) => SentimentOf(file, row, "text")),
            new(nameof(Interaction.Angry), "text", (row, _) => AngerOf(file, row, "text")),
        ];
    }

    public static IReadOnlyList<Derived> ForInvoices(FactFile file, ImportSession session)
    {
        var failures = new Failures(file, session);
        return [new(nameof(Invoice.FailedOn), "status", (row, _) => failures.FailedOn(row))];
    }

    public static IReadOnlyList<Derived> ForNps(FactFile file) =>
    [
        new(nameof(NpsAnswer.Sentiment), "comment", (row, _) => SentimentOf(file, row, "comment")),
        new(nameof(NpsAnswer.Angry), "comment", (row, _) => AngerOf(file, row, "comment")),
    ];

    /// <summary>
    /// A ticket that arrives escalated was so from its opening as far as anybody can tell; one that is escalated later was so from today.
    /// </summary>
    private static object? EscalatedOn(FactFile file, ImportSession session, Row row)
    {
        if (file.Value(row, "escalated") is not true)
        {
            return null;
        }

        var externalId = (string)file.Value(row, "ticket_id")!;
        var known = session.Write.Context.Set<Ticket>().AsNoTracking()
            .Where(ticket => ticket.ExternalId == externalId).Select(ticket => new { ticket.EscalatedOn }).FirstOrDefault();
        var opened = DateOnly.FromDateTime(((DateTimeOffset)file.Value(row, "opened_at")!).UtcDateTime);
        return known is null ? opened : known.EscalatedOn ?? session.Today;
    }

    private static object? SentimentOf(FactFile file, Row row, string column) =>
        file.Value(row, column) is string text ? LexiconSentiment.Of(text) : null;

    private static object? AngerOf(FactFile file, Row row, string column) =>
        file.Value(row, column) is string text ? AngerWords.In(text) : null;
}
