using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Which templates are marketing, as published; a text that a person has changed stays of the kind of its template.</summary>
public static class MarketingReading
{
    public static async Task<IReadOnlyDictionary<string, bool>> ReadAsync(CustomerSuccessContext context, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var asked = keys.Distinct().ToList();
        return await (
            from template in context.Set<MessageTemplate>()
            where asked.Contains(template.Key)
            join version in context.Set<MessageTemplateVersion>() on new { template.Key, Number = template.Published } equals new { Key = version.TemplateKey, version.Number }
            select new { template.Key, version.Marketing }).ToDictionaryAsync(template => template.Key, template => template.Marketing, cancellationToken);
    }
}
