using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>Fills in the texts of a playbook for one customer.</summary>
internal static class StepTexts
{
    /// <summary>Offers bring a link of their own, which exists once there is an offer.</summary>
    private static readonly Dictionary<string, string> OfOffers = new(StringComparer.Ordinal)
    {
        ["offerTitle"] = "(the offer)",
        ["offerLink"] = "https://success.example.com/offer",
        ["offerExpires"] = "(the end of the offer)",
    };

    public static async Task<IReadOnlyDictionary<string, StepText>> ReadAsync(CustomerSuccessContext context, PlaybookDefinition playbook, int customerId, CancellationToken cancellationToken)
    {
        var contacts = (await CustomerContacts.ReadAsync(context, [customerId], cancellationToken)).GetValueOrDefault(customerId) ?? CustomerContacts.None;
        var names = await context.Set<Contact>().AsNoTracking().Where(contact => contact.CustomerId == customerId)
            .ToDictionaryAsync(contact => contact.Id, contact => contact.Name ?? contact.Email, cancellationToken);
        var texts = new Dictionary<string, StepText>(StringComparer.Ordinal);
        foreach (var step in playbook.Steps)
        {
            if (step.Template is not { } template)
            {
                continue;
            }

            int? contact = contacts.ByRole.TryGetValue(step.Contact, out var id) ? id : null;
            var draft = step.Type == StepType.Offer
                ? await DraftReading.ReadAsync(context, template, customerId, contact, OfOffers, cancellationToken)
                : await DraftReading.ReadAsync(context, template, customerId, contact, cancellationToken);
            texts[step.Id] = new StepText(contact is { } known ? names.GetValueOrDefault(known) : null, draft);
        }

        return texts;
    }
}
