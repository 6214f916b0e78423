using System.Globalization;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Rendering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Sends whoever asks the mail that a customer would get; the customer gets nothing.</summary>
public sealed class SendTestMail(Writes writes, LiveFeed live, TimeProvider clock)
{
    public async Task<Result<Done>> RunAsync(string templateKey, TemplateText text, string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return TemplateErrors.NotAllowed;
        }

        if (TemplateRules.Check(text) is { Count: > 0 } faults)
        {
            return TemplateErrors.Faulty(faults);
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var customer = await (await write.Context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
                .Select(customer => (int?)customer.Id).SingleOrDefaultAsync(cancellationToken);
            if (customer is not { } customerId)
            {
                return TemplateErrors.NoCustomer;
            }

            var reader = await ReaderReading.ReadAsync(write.Context, customerId, cancellationToken);
            var draft = DraftWriter.Write(text, await FactReading.ReadAsync(write.Context, customerId, reader?.Id, cancellationToken));
            if (draft.Missing.Count > 0)
            {
                return TemplateErrors.Held(draft.Missing);
            }

            var now = clock.GetUtcNow();
            var key = string.Create(CultureInfo.InvariantCulture, $"test:{templateKey}:{viewer.PersonId}:{now:O}");
            write.Context.Add(OutgoingMessage.Mail(key, viewer.Email, $"Test: {draft.Subject}", draft.Text, now).WithHtml(draft.Html));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new MessagesWaiting());
        return default(Done);
    }
}
