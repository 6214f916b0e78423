using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>What the published version of a template says to one customer.</summary>
public static class DraftReading
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <param name="contactId">Whom it is for; null when that is not known, and then nothing can be said about a person.</param>
    public static Task<Draft> ReadAsync(CustomerSuccessContext context, string templateKey, int customerId, int? contactId, CancellationToken cancellationToken) =>
        ReadAsync(context, templateKey, customerId, contactId, Nothing, cancellationToken);

    /// <param name="given">As of <see cref="Drafts.Write"/>.</param>
    public static async Task<Draft> ReadAsync(
        CustomerSuccessContext context, string templateKey, int customerId, int? contactId, IReadOnlyDictionary<string, string> given, CancellationToken cancellationToken)
    {
        var reader = new MailReader(customerId, contactId);
        return (await Drafts.ReadAsync(context, [templateKey], [reader], cancellationToken)).Write(templateKey, reader, given);
    }
}
