using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Puts mails to customers into the outbox.</summary>
public static class CustomerMails
{
    private static readonly Error NoAddress = new Conflict("The contact has no e-mail address.");

    /// <summary>Within the transaction of the caller.</summary>
    public static async Task<Result<Done>> QueueAsync(CustomerSuccessContext context, CustomerMail mail, CancellationToken cancellationToken)
    {
        if (context.Set<OutgoingMessage>().Local.Any(message => message.Key == mail.Key)
            || await context.Set<OutgoingMessage>().AnyAsync(message => message.Key == mail.Key, cancellationToken))
        {
            return default(Done);
        }

        if (await context.Set<Contact>().Where(contact => contact.Id == mail.ContactId).Select(contact => contact.Email).SingleOrDefaultAsync(cancellationToken) is not { } email)
        {
            return NoAddress;
        }

        context.Add(OutgoingMessage.Mail(mail.Key, email, mail.Subject, mail.Text, mail.DueAt));
        return default(Done);
    }
}
