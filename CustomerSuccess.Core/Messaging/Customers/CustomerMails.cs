using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Queues mails to customers inside the transaction of whoever writes what they tell of.</summary>
public static class CustomerMails
{
    private static readonly Error NoAddress = new Invalid("This contact has no e-mail address, or has left.");

    /// <returns>Why it cannot go.</returns>
    public static async Task<Result<Done>> QueueAsync(CustomerSuccessContext context, CustomerMail mail, CancellationToken cancellationToken)
    {
        var to = await context.Set<Contact>().Where(contact => contact.Id == mail.ContactId && contact.CustomerId == mail.CustomerId && contact.LeftOn == null)
            .Select(contact => contact.Email).SingleOrDefaultAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(to))
        {
            return NoAddress;
        }

        if (!await context.Set<OutgoingMessage>().AnyAsync(message => message.Key == mail.Key, cancellationToken))
        {
            context.Add(OutgoingMessage.Mail(mail.Key, to, mail.Subject, mail.Text, mail.DueAt));
        }

        return default(Done);
    }
}
