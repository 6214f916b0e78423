using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>What a reader sees before unsubscribing.</summary>
public sealed class UnsubscribeQueries(IDbContextFactory<CustomerSuccessContext> contexts, SignedLinks links)
{
    /// <returns>Or why the link does not work.</returns>
    public async Task<Result<Unsubscriber>> ReaderAsync(string token, CancellationToken cancellationToken)
    {
        var subject = links.Read(MailLinkPurposes.Unsubscribe, token);
        if (!subject.Succeeded)
        {
            return subject.Error;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var address = MailLinkSubject.Read(subject.Value).Address;
        var held = await context.SuppressionAsync(address, marketing: true, cancellationToken);
        return new Unsubscriber(address, (await context.MailSettingsAsync(cancellationToken)).VendorName, held is not null);
    }
}
