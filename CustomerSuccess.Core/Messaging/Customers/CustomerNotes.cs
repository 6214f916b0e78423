using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Notes that customers read in the vendor's product.</summary>
public static class CustomerNotes
{
    public static void Add(CustomerSuccessContext context, string key, int customerId, string title, string text, DateTimeOffset now)
    {
        if (!context.Set<OutgoingMessage>().Local.Any(message => message.Key == key))
        {
            context.Add(OutgoingMessage.Mail(key, $"customer-{customerId}@in-app.invalid", title, text, now));
        }
    }
}
