using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>
/// Writes what is told of alerts into the outbox, in the transaction that raised them. Keys name the alert, its level and who is told, so that
/// nothing is said twice. Whoever would get very many at once, as after a first import, gets one that lists them.
/// </summary>
internal static class AlertMessages
{
    private const int MostAtOnce = 10;

    /// <returns>How many messages were written.</returns>
    public static async Task<int> WriteAsync(
        Write write, IReadOnlyList<Told> told, Audience audience, BusinessCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var messages = told.Where(x => x.Rule.Mail == MailWhen.AtOnce)
            .SelectMany(x => audience.Of(x.Rule, x.Alert, x.Customer.OwnerEmail), (x, email) => (x, email)).GroupBy(x => x.email, x => x.x)
            .SelectMany(own => Mails(own.Key, [.. own], calendar, now)).ToList();
        var noticed = told.Where(x => x.Rule.ToWebhooks).ToList();
        if (noticed.Count > 0)
        {
            var webhooks = await write.Context.Set<Webhook>().AsNoTracking().Where(webhook => webhook.IsOn).Select(webhook => webhook.Id).ToListAsync(cancellationToken);
            messages.AddRange(webhooks.SelectMany(webhook => Notices(webhook, noticed, now)));
        }

        return await AddAsync(write, messages, cancellationToken);
    }

    /// <summary>Tells leaders of alerts that nobody has answered in time.</summary>
    public static Task<int> EscalateAsync(
        Write write, IReadOnlyList<Told> late, Audience audience, BusinessCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken) =>
        AddAsync(write, [.. audience.Leaders.SelectMany(leader => Escalations(leader, late, calendar, now))], cancellationToken);

    private static IEnumerable<OutgoingMessage> Escalations(string leader, IReadOnlyList<Told> late, BusinessCalendar calendar, DateTimeOffset now) =>
        late.Count > MostAtOnce
            ? [OutgoingMessage.Mail($"alerts:{Span(late)}:escalated:{leader}", leader, $"{late.Count} alerts were not answered in time", AlertText.Body(late), now)]
            : late.Select(x => OutgoingMessage.Mail(
                $"alert:{x.Alert.Id}:escalated:{leader}", leader, $"Not answered in time: {x.Customer.Name} – {x.Alert.Sentence}", AlertText.Body(x, calendar), now));

    private static IEnumerable<OutgoingMessage> Mails(string email, List<Told> told, BusinessCalendar calendar, DateTimeOffset now) =>
        told.Count > MostAtOnce
            ? [OutgoingMessage.Mail($"alerts:{Span(told)}:{email}", email, $"{told.Count} alerts were raised", AlertText.Body(told), now)]
            : told.Select(x => OutgoingMessage.Mail(
                $"alert:{x.Alert.Id}:{Level(x)}:{email}", email, AlertText.Subject(x), AlertText.Body(x, calendar), now));

    private static IEnumerable<OutgoingMessage> Notices(int webhook, List<Told> told, DateTimeOffset now)
    {
        if (told.Count <= MostAtOnce)
        {
            return told.Select(x => OutgoingMessage.ToWebhook($"alert:{x.Alert.Id}:{Level(x)}:webhook-{webhook}", webhook, AlertText.Notice(x), now));
        }

        var notice = new WebhookNotice($"{told.Count} alerts were raised", string.Join("\n", told.Take(MostAtOnce).Select(AlertText.Subject)), "/today");
        return [OutgoingMessage.ToWebhook($"alerts:{Span(told)}:webhook-{webhook}", webhook, notice, now)];
    }

    /// <summary>An alert that nobody answers may become severe more than once, when its condition ends and comes back; that is told once.</summary>
    private static async Task<int> AddAsync(Write write, List<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        var keys = messages.ConvertAll(message => message.Key);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(500).Select(chunk => chunk.ToList()))
        {
            known.UnionWith(await write.Context.Set<OutgoingMessage>().AsNoTracking().Where(message => some.Contains(message.Key))
                .Select(message => message.Key).ToListAsync(cancellationToken));
        }

        var fresh = messages.FindAll(message => !known.Contains(message.Key));
        write.Context.AddRange(fresh);
        return fresh.Count;
    }

    private static string Level(Told told) => told.Alert.IsSevere ? "severe" : "raised";

    private static string Span(IReadOnlyList<Told> told) => $"{told.Min(x => x.Alert.Id)}-{told.Max(x => x.Alert.Id)}:{told.Count(x => x.Alert.IsSevere)}";
}
