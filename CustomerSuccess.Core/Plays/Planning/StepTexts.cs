using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>Fills in the texts of steps for one customer, with the facts of now.</summary>
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

    /// <returns>By id of the step, for those that have a template.</returns>
    public static async Task<IReadOnlyDictionary<string, StepText>> ReadAsync(
        CustomerSuccessContext context, IReadOnlyCollection<StepDefinition> steps, int customerId, CancellationToken cancellationToken)
    {
        var drafted = steps.Where(step => step.Template is not null).ToList();
        if (drafted.Count == 0)
        {
            return new Dictionary<string, StepText>();
        }

        var reached = await ContactsAsync(context, customerId, cancellationToken);
        var drafts = await Drafts.ReadAsync(context, drafted.Select(step => step.Template!), drafted.Select(step => new MailReader(customerId, reached(step).Id)), cancellationToken);
        return drafted.ToDictionary(
            step => step.Id,
            step =>
            {
                var (contact, name) = reached(step);
                return new StepText(contact, name, step.Template, drafts.Write(step.Template!, new MailReader(customerId, contact), step.Type == StepType.Offer ? OfOffers : Nothing));
            },
            StringComparer.Ordinal);
    }

    /// <summary>What a person has written for a step, else what was approved, else its template.</summary>
    /// <returns>Null for a step that has neither.</returns>
    public static async Task<StepText?> OfStepAsync(CustomerSuccessContext context, PlayRun run, PlayStep step, CancellationToken cancellationToken)
    {
        var version = (run.PlaybookKey, run.Version);
        var definition = (await PlaybookReading.VersionsAsync(context, [version], cancellationToken))[version].Steps.Single(definition => definition.Id == step.StepKey);
        if (step is { EditedBy: not null, Text: { } text })
        {
            var (contact, name) = (await ContactsAsync(context, step.CustomerId, cancellationToken))(definition);
            var marketing = definition.Template is { } key && (await MarketingReading.ReadAsync(context, [key], cancellationToken)).TryGetValue(key, out var isMarketing) ? isMarketing : run.IsMarketing;
            return new StepText(contact, name, null, new Draft(step.Subject ?? step.Title, text, "", []) { Marketing = marketing });
        }

        var anew = (await ReadAsync(context, [definition], step.CustomerId, cancellationToken)).GetValueOrDefault(step.StepKey);
        return anew is null || step is not { ApprovalId: not null, Text: { } approved } ? anew
            : anew with { Draft = anew.Draft with { Subject = step.Subject ?? step.Title, Text = approved, Html = step.Html ?? "" } };
    }

    /// <returns>Whom a step addresses: the contact, and its name or address.</returns>
    private static async Task<Func<StepDefinition, (int? Id, string? Name)>> ContactsAsync(CustomerSuccessContext context, int customerId, CancellationToken cancellationToken)
    {
        var contacts = (await CustomerContacts.ReadAsync(context, [customerId], cancellationToken)).GetValueOrDefault(customerId) ?? CustomerContacts.None;
        var names = await context.Set<Contact>().AsNoTracking().Where(contact => contact.CustomerId == customerId)
            .ToDictionaryAsync(contact => contact.Id, contact => contact.Name ?? contact.Email, cancellationToken);
        return step => contacts.ByRole.TryGetValue(step.Contact, out var id) ? (id, names.GetValueOrDefault(id)) : (null, null);
    }
}
