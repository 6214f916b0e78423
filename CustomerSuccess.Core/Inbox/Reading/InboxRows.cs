using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Inbox.Reading;

/// <summary>Reads the texts of a page in full.</summary>
internal static class InboxRows
{
    public static async Task<IReadOnlyList<InboxRow>> ReadAsync(
        CustomerSuccessContext context, IReadOnlyList<(TextKind Kind, InboxText Text)> page, NeutralZone zone, CancellationToken cancellationToken)
    {
        var customers = page.Select(own => own.Text.CustomerId).Distinct().ToList();
        var names = await context.Set<Customer>().Where(customer => customers.Contains(customer.Id))
            .ToDictionaryAsync(customer => customer.Id, customer => (customer.ExternalId, customer.Name), cancellationToken);
        var written = await WrittenAsync(context, page, cancellationToken);
        var externalIds = written.Values.Select(own => own.ExternalId).ToList();
        var corrections = (await context.Set<TextCorrection>().Where(correction => externalIds.Contains(correction.ExternalId)).ToListAsync(cancellationToken))
            .ToDictionary(correction => (correction.Kind, correction.ExternalId));
        return
        [
            .. page.Select(own => Row(
                own.Kind, own.Text, written[(own.Kind, own.Text.Id)], names[own.Text.CustomerId], corrections.GetValueOrDefault((own.Kind, written[(own.Kind, own.Text.Id)].ExternalId)), zone)),
        ];
    }

    private static async Task<Dictionary<(TextKind, int), Written>> WrittenAsync(
        CustomerSuccessContext context, IReadOnlyList<(TextKind Kind, InboxText Text)> page, CancellationToken cancellationToken)
    {
        var (tickets, messages, answers) = (Ids(TextKind.Ticket), Ids(TextKind.Message), Ids(TextKind.Comment));
        var all = new Dictionary<(TextKind, int), Written>();
        foreach (var ticket in await context.Set<Ticket>().Where(ticket => tickets.Contains(ticket.Id)).ToListAsync(cancellationToken))
        {
            all[(TextKind.Ticket, ticket.Id)] = new Written(ticket.ExternalId, ticket.Subject ?? $"Ticket {ticket.ExternalId}", ticket.Text!, ticket.Confidence, ticket.Emotions ?? 0);
        }

        foreach (var message in await context.Set<Interaction>().Where(message => messages.Contains(message.Id)).ToListAsync(cancellationToken))
        {
            all[(TextKind.Message, message.Id)] = new Written(message.ExternalId, message.Subject ?? message.Channel.ToString(), message.Text!, message.Confidence, message.Emotions ?? 0);
        }

        foreach (var answer in await context.Set<NpsAnswer>().Where(answer => answers.Contains(answer.Id)).ToListAsync(cancellationToken))
        {
            all[(TextKind.Comment, answer.Id)] = new Written(answer.ExternalId, $"NPS answer {answer.Score} of 10", answer.Comment!, answer.Confidence, answer.Emotions ?? 0);
        }

        return all;

        List<int> Ids(TextKind kind) => [.. page.Where(own => own.Kind == kind).Select(own => own.Text.Id)];
    }

    private static InboxRow Row(
        TextKind kind, InboxText text, Written written, (string ExternalId, string Name) customer, TextCorrection? correction, NeutralZone zone) => new(
        kind,
        text.Id,
        customer.ExternalId,
        customer.Name,
        text.At,
        written.Title,
        written.Text,
        correction?.Said ?? zone.Of(text.Score),
        text.Score,
        written.Confidence,
        EmotionBits.In(written.Emotions),
        IssueBits.In(text.Issues ?? 0),
        text.Unanswered,
        correction?.By,
        TextClassifier.Shipped.Judge(written.Text).Words);

    private sealed record Written(string ExternalId, string Title, string Text, double? Confidence, int Emotions);
}
