using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Messaging.Templates.Rendering;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>What the published version of a template says to one customer.</summary>
public static class DraftReading
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <param name="contactId">Whom it is for; null when that is not known, and then nothing can be said about a person.</param>
    public static Task<Draft> ReadAsync(CustomerSuccessContext context, string templateKey, int customerId, int? contactId, CancellationToken cancellationToken) =>
        ReadAsync(context, templateKey, customerId, contactId, Nothing, cancellationToken);

    /// <param name="given">Facts that only the sender knows, such as <c>offerLink</c>; they go before those that are read.</param>
    public static async Task<Draft> ReadAsync(
        CustomerSuccessContext context, string templateKey, int customerId, int? contactId, IReadOnlyDictionary<string, string> given, CancellationToken cancellationToken)
    {
        var found = await (
            from template in context.Set<MessageTemplate>()
            where template.Key == templateKey
            join version in context.Set<MessageTemplateVersion>() on new { template.Key, Number = template.Published } equals new { Key = version.TemplateKey, version.Number }
            select new { template.Channel, version }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return new Draft("", "", "", [$"There is no template '{templateKey}'."]);
        }

        var facts = await FactReading.ReadAsync(context, customerId, contactId, cancellationToken);
        foreach (var (key, value) in given)
        {
            facts[key] = value;
        }

        return DraftWriter.Write(found.version.Read(), facts) with { Channel = found.Channel, Version = found.version.Number };
    }
}
