using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Settings;

/// <summary>How mails to customers are sent; for admins.</summary>
public sealed class MailSettingsQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<Result<MailSettingsRow>> SettingsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.MailSettingsAsync(cancellationToken);
        return new MailSettingsRow(settings.VendorName, settings.TracksOpens, settings.TracksClicks, settings.NotesTokenAt);
    }

    /// <summary>Addresses that are not tracked, in the order of the alphabet.</summary>
    public async Task<Result<IReadOnlyList<string>>> UntrackedAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<UntrackedAddress>().OrderBy(untracked => untracked.Address).Select(untracked => untracked.Address).ToListAsync(cancellationToken);
    }
}
