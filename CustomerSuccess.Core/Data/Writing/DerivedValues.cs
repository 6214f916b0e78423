using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Facts;
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
        .. ForText(file, session, "text"),
    ];

    public static IReadOnlyList<Derived> ForInteractions(FactFile file, ImportSession session)
    {
        var executives = new Executives(file, session);
        return
        [
            new(nameof(Interaction.Executive), null, (row, customerId) => executives.TookPart(row, customerId)),
            .. ForText(file, session, "text"),
        ];
    }

    public static IReadOnlyList<Derived> ForInvoices(FactFile file, ImportSession session)
    {
        var failures = new Failures(file, session);
        return [new(nameof(Invoice.FailedOn), "status", (row, _) => failures.FailedOn(row))];
    }

    public static IReadOnlyList<Derived> ForNps(FactFile file, ImportSession session) => ForText(file, session, "comment");

    /// <summary>What a text says; each is judged once.</summary>
    private static IReadOnlyList<Derived> ForText(FactFile file, ImportSession session, string column)
    {
        Row? last = null;
        TextReading? reading = null;
        return
        [
            new(nameof(Ticket.Sentiment), column, (row, _) => Read(row)?.Sentiment),
            new(nameof(Ticket.Angry), column, (row, _) => Read(row)?.Angry),
            new(nameof(Ticket.Confidence), column, (row, _) => Read(row)?.Confidence),
            new(nameof(Ticket.Emotions), column, (row, _) => Read(row)?.Emotions),
            new(nameof(Ticket.Issues), column, (row, _) => Read(row)?.Issues),
        ];

        TextReading? Read(Row row)
        {
            if (!ReferenceEquals(row, last))
            {
                (last, reading) = (row, file.Value(row, column) is string text ? TextReading.Of(session.Judge(text)) : null);
            }

            return reading;
        }
    }

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
}
