using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Puts mails to customers into the outbox, within the transaction of whatever they tell of.</summary>
public static class CustomerMails
{
    /// <summary>Publish <see cref="Live.MessagesWaiting"/> after the commit.</summary>
    /// <returns>Also done when the key is known: it was queued and saved before. Else why the contact cannot be written to (<see cref="MailErrors"/>); nothing is queued then.</returns>
    public static async Task<Result<Done>> QueueAsync(CustomerSuccessContext context, CustomerMail mail, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.Set<OutgoingMessage>().AnyAsync(message => message.Key == mail.Key, cancellationToken))
        {
            return default(Done);
        }

        var contact = await context.Set<Contact>().Where(contact => contact.Id == mail.ContactId && contact.CustomerId == mail.CustomerId)
            .Select(contact => new { contact.Email, contact.LeftOn }).SingleOrDefaultAsync(cancellationToken);
        if (contact is null)
        {
            return MailErrors.NoContact;
        }

        if (contact.LeftOn is not null)
        {
            return MailErrors.ContactLeft;
        }

        if (!System.Net.Mail.MailAddress.TryCreate(contact.Email, out _))
        {
            return MailErrors.NoAddress;
        }

        if (await context.SuppressionAsync(contact.Email!, mail.Marketing, cancellationToken) is { } suppression)
        {
            return MailErrors.Suppressed(suppression);
        }

        context.Add(OutgoingMessage.ToCustomer(mail, contact.Email!, now));
        return default(Done);
    }
}
