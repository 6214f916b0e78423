using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Puts notes where the vendor's product finds them, within the transaction of whatever they tell of.</summary>
public static class CustomerNotes
{
    /// <param name="key">What it is about, such as <c>step:123</c>; nothing is added for a key that was saved before. At most 200 characters.</param>
    /// <param name="title">Cut after 200 characters.</param>
    /// <param name="text">Plain text.</param>
    public static async Task AddAsync(
        CustomerSuccessContext context, string key, int customerId, string title, string text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await context.Set<CustomerNote>().AnyAsync(note => note.Key == key, cancellationToken))
        {
            context.Add(new CustomerNote(key, customerId, title, text, now));
        }
    }
}
