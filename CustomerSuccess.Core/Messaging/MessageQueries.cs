using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>The outbox: admins see all of it, everybody else the mails to themselves.</summary>
public sealed class MessageQueries(IDbContextFactory<CustomerSuccessContext> contexts, MessagingOptions options)
{
    public const int PageSize = 50;

    /// <summary>The newest first.</summary>
    /// <param name="state">Null: all of them.</param>
    public async Task<Paged<MessageRow>> PageAsync(MessageState? state, int page, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var messages = Visible(context, viewer);
        if (state is { } only)
        {
            messages = messages.Where(message => message.State == only);
        }

        var rows = messages.OrderByDescending(message => message.Id).Skip((page - 1) * PageSize).Take(PageSize).Select(message => new MessageRow(
            message.Id, message.CreatedAt, message.Kind,
            message.To ?? context.Set<Webhook>().Where(webhook => webhook.Id == message.WebhookId).Select(webhook => webhook.Name).FirstOrDefault(),
            message.Subject, message.State, message.Attempts, message.LastError, message.DueAt, message.SentAt));
        return new Paged<MessageRow>(await rows.ToListAsync(cancellationToken), await messages.CountAsync(cancellationToken), page, PageSize);
    }

    public async Task<OutboxState> StateAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await Visible(context, viewer).GroupBy(message => message.State)
            .Select(messages => new { messages.Key, Count = messages.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancellationToken);
        return new OutboxState(counts, options.Smtp.IsSet);
    }

    /// <returns>Null when there is no such message for the viewer.</returns>
    public async Task<MessageText?> ReadAsync(int messageId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(context, viewer).Where(message => message.Id == messageId).Select(message => new MessageText(
            message.Id, message.CreatedAt,
            message.To ?? context.Set<Webhook>().Where(webhook => webhook.Id == message.WebhookId).Select(webhook => webhook.Name).FirstOrDefault(),
            message.Subject, message.Body, message.Path)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>By name; admins only.</summary>
    public async Task<Result<IReadOnlyList<WebhookRow>>> WebhooksAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var webhooks = await context.Set<Webhook>().OrderBy(webhook => webhook.Name).Select(webhook => new
        {
            Webhook = webhook,
            LastSentAt = context.Set<OutgoingMessage>().Where(message => message.WebhookId == webhook.Id).Max(message => message.SentAt),
        }).ToListAsync(cancellationToken);
        return webhooks.ConvertAll(row => new WebhookRow(
            row.Webhook.Id, row.Webhook.Name, WebhookAddress.Shown(row.Webhook.Url), row.Webhook.Format, row.Webhook.IsOn, row.LastSentAt));
    }

    private static IQueryable<OutgoingMessage> Visible(CustomerSuccessContext context, Viewer viewer)
    {
        var email = Person.Normalize(viewer.Email);
        return context.Set<OutgoingMessage>().Where(message => viewer.IsAdmin || message.To == email);
    }
}
