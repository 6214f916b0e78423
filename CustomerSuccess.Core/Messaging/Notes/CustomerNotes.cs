using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Puts notes where the vendor's product finds them, within the transaction of whatever they tell of.</summary>
public static class CustomerNotes
{
    /// <param name="key">What it is about, such as <c>step:123</c>; the same key twice adds one note. At most 200 characters.</param>
    /// <param name="title">Cut after 200 characters.</param>
    /// <param name="text">Plain text.</param>
    public static void Add(CustomerSuccessContext context, string key, int customerId, string title, string text, DateTimeOffset now)
    {
        if (!context.Set<CustomerNote>().Local.Any(note => note.Key == key) && !context.Set<CustomerNote>().Any(note => note.Key == key))
        {
            context.Add(new CustomerNote(key, customerId, title, text, now));
        }
    }
}
