using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Rendering;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Published texts and what is known about their readers, read at once for any number of them.</summary>
public sealed class Drafts
{
    private readonly Dictionary<string, (Channel Channel, int Version, TemplateText Text)> templates;
    private readonly IReadOnlyDictionary<MailReader, Dictionary<string, string>> facts;

    private Drafts(Dictionary<string, (Channel, int, TemplateText)> templates, IReadOnlyDictionary<MailReader, Dictionary<string, string>> facts) =>
        (this.templates, this.facts) = (templates, facts);

    public static async Task<Drafts> ReadAsync(
        CustomerSuccessContext context, IEnumerable<string> templateKeys, IEnumerable<MailReader> readers, CancellationToken cancellationToken)
    {
        List<string> keys = [.. templateKeys.Distinct()];
        var found = await (
            from template in context.Set<MessageTemplate>()
            where keys.Contains(template.Key)
            join version in context.Set<MessageTemplateVersion>() on new { template.Key, Number = template.Published } equals new { Key = version.TemplateKey, version.Number }
            select new { template.Key, template.Channel, version }).AsNoTracking().ToListAsync(cancellationToken);
        return new Drafts(
            found.ToDictionary(one => one.Key, one => (one.Channel, one.version.Number, one.version.Read()), StringComparer.Ordinal),
            await FactReading.ReadAsync(context, [.. readers.Distinct()], cancellationToken));
    }

    /// <param name="reader">One of those that were read for.</param>
    /// <param name="given">Facts that only the sender knows, such as <c>offerLink</c>; they go before those that are read.</param>
    public Draft Write(string templateKey, MailReader reader, IReadOnlyDictionary<string, string> given)
    {
        if (!templates.TryGetValue(templateKey, out var template))
        {
            return new Draft("", "", "", [$"There is no template '{templateKey}'."]);
        }

        var known = new Dictionary<string, string>(facts.GetValueOrDefault(reader) ?? [], StringComparer.Ordinal);
        foreach (var (key, value) in given)
        {
            known[key] = value;
        }

        return DraftWriter.Write(template.Text, known) with { Channel = template.Channel, Version = template.Version };
    }
}
