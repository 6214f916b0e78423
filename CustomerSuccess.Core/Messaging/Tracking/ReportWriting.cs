using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Writes down what became of mails, once each, and draws the consequences for their addresses.</summary>
internal static class ReportWriting
{
    /// <returns>How many were new and about mails of ours.</returns>
    public static async Task<int> WriteAsync(
        CustomerSuccessContext context, IReadOnlyList<MailReport> reports, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = reports.Select(report => report.MessageKey).Distinct().ToList();
        var ids = reports.Select(report => report.EventId).Distinct().ToList();
        var messages = await context.Set<OutgoingMessage>().Where(message => message.CustomerId != null && keys.Contains(message.Key))
            .ToDictionaryAsync(message => message.Key, cancellationToken);
        var known = await context.Set<MailEvent>().Where(happened => ids.Contains(happened.EventId)).Select(happened => happened.EventId).ToListAsync(cancellationToken);
        var fresh = reports.Where(report => messages.ContainsKey(report.MessageKey) && !known.Contains(report.EventId)).DistinctBy(report => report.EventId).ToList();
        foreach (var report in fresh)
        {
            var message = messages[report.MessageKey];
            context.Add(new MailEvent(report.EventId, message.Id, report.Kind, report.At, report.Detail));
            await ActAsync(context, message, report, by, now, cancellationToken);
        }

        return fresh.Count;
    }

    private static async Task ActAsync(CustomerSuccessContext context, OutgoingMessage message, MailReport report, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (report.Kind)
        {
            case MailEventKind.Bounced:
                message.Bounce(report.Detail ?? "The mail came back.");
                await context.SuppressAsync(message.To!, SuppressionReason.Bounced, report.Detail, by, now, cancellationToken);
                break;
            case MailEventKind.Complained:
                await context.SuppressAsync(message.To!, SuppressionReason.Complained, report.Detail, by, now, cancellationToken);
                break;
            case MailEventKind.Unsubscribed:
                await context.SuppressAsync(message.To!, SuppressionReason.Unsubscribed, report.Detail, by, now, cancellationToken);
                break;
            case MailEventKind.Dropped:
                message.Suppress(report.Detail ?? "The mail service did not send it.");
                break;
            case MailEventKind.Delivered or MailEventKind.Opened or MailEventKind.Clicked:
                message.Arrive(report.At);
                break;
            default:
                break;
        }
    }
}
