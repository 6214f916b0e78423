using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Fills templates in.</summary>
public static class DraftReading
{
    /// <param name="templateKey">Its lasting name, such as <c>nurture-mail</c>.</param>
    public static async Task<Draft> ReadAsync(
        CustomerSuccessContext context, string templateKey, int customerId, int? contactId, CancellationToken cancellationToken)
    {
        var name = await context.Set<Contact>().Where(contact => contact.CustomerId == customerId && contact.Id == contactId).Select(contact => contact.Name).SingleOrDefaultAsync(cancellationToken);
        return new Draft(templateKey, $"{templateKey} for {name}", $"<p>{templateKey}</p>", []);
    }
}
