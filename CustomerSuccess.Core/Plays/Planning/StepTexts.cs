using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Facts;
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

    private static readonly Dictionary<string, string> Nothing = [];

    public static async Task<IReadOnlyDictionary<string, StepText>> ReadAsync(CustomerSuccessContext context, PlaybookDefinition playbook, int customerId, CancellationToken cancellationToken)
    {
        var contacts = (await CustomerContacts.ReadAsync(context, [customerId], cancellationToken)).GetValueOrDefault(customerId) ?? CustomerContacts.None;
        var names = await context.Set<Contact>().AsNoTracking().Where(contact => contact.CustomerId == customerId)
            .ToDictionaryAsync(contact => contact.Id, contact => contact.Name ?? contact.Email, cancellationToken);
        var drafted = playbook.Steps.Where(step => step.Template is not null).Select(step => (Step: step, Reader: new MailReader(customerId, Contact(contacts, step)))).ToList();
        var drafts = await Drafts.ReadAsync(context, drafted.Select(each => each.Step.Template!), drafted.Select(each => each.Reader), cancellationToken);
        return drafted.ToDictionary(
            each => each.Step.Id,
            each => new StepText(
                each.Reader.ContactId is { } known ? names.GetValueOrDefault(known) : null,
                drafts.Write(each.Step.Template!, each.Reader, each.Step.Type == StepType.Offer ? OfOffers : Nothing)),
            StringComparer.Ordinal);
    }

    private static int? Contact(CustomerContacts contacts, StepDefinition step) => contacts.ByRole.TryGetValue(step.Contact, out var id) ? id : null;
}
