using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>The outbox: admins see all of it, everybody else the mails to themselves and to the customers that they may see.</summary>
public sealed class MessageQueries(IDbContextFactory<CustomerSuccessContext> contexts, MessagingOptions options)
{
    public const int PageSize = 50;

    /// <summary>The newest first.</summary>
    /// <param name="state">Null: all of them.</param>
    public async Task<Paged<MessageRow>> PageAsync(MessageState? state, int page, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var messages = await VisibleAsync(context, viewer, cancellationToken);
        if (state is { } only)
        {
            messages = messages.Where(message => message.State == only);
        }

        var rows = messages.OrderByDescending(message => message.Id).Skip((page - 1) * PageSize).Take(PageSize).Select(message => new MessageRow(
            message.Id, message.CreatedAt, message.Kind,
            message.To ?? context.Set<Webhook>().Where(webhook => webhook.Id == message.WebhookId).Select(webhook => webhook.Name).FirstOrDefault(),
            message.Subject, message.State, message.Attempts, message.LastError, message.DueAt, message.SentAt,
            context.Set<Customer>().Where(customer => customer.Id == message.CustomerId).Select(customer => customer.Name).FirstOrDefault(),
            context.Set<Customer>().Where(customer => customer.Id == message.CustomerId).Select(customer => customer.ExternalId).FirstOrDefault()));
        return new Paged<MessageRow>(await rows.ToListAsync(cancellationToken), await messages.CountAsync(cancellationToken), page, PageSize);
    }

    public async Task<OutboxState> StateAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await (await VisibleAsync(context, viewer, cancellationToken)).GroupBy(message => message.State)
            .Select(messages => new { messages.Key, Count = messages.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancellationToken);
        return new OutboxState(counts, options.HasMailServer);
    }

    /// <returns>Null when there is no such message for the viewer.</returns>
    public async Task<MessageText?> ReadAsync(int messageId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var text = await (await VisibleAsync(context, viewer, cancellationToken)).Where(message => message.Id == messageId).Select(message => new MessageText(
            message.Id, message.CreatedAt,
            message.To ?? context.Set<Webhook>().Where(webhook => webhook.Id == message.WebhookId).Select(webhook => webhook.Name).FirstOrDefault(),
            message.Subject, message.Body, message.Path)
        {
            Html = message.HtmlBody,
            TemplateKey = message.TemplateKey,
            TemplateVersion = message.TemplateVersion,
        }).SingleOrDefaultAsync(cancellationToken);
        return text is null ? null : text with
        {
            Events = await context.Set<MailEvent>().Where(happened => happened.MessageId == messageId).OrderBy(happened => happened.At).ThenBy(happened => happened.Id)
                .Select(happened => new MailEventRow(happened.Kind, happened.At, happened.Detail)).ToListAsync(cancellationToken),
        };
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

    private static async Task<IQueryable<OutgoingMessage>> VisibleAsync(CustomerSuccessContext context, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.IsAdmin)
        {
            return context.Set<OutgoingMessage>();
        }

        var email = Person.Normalize(viewer.Email);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        return context.Set<OutgoingMessage>().Where(message =>
            (message.CustomerId == null && message.To == email) || customers.Any(customer => customer.Id == message.CustomerId));
    }
}
