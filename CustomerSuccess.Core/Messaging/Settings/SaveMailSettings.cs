using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Settings;

/// <summary>Says how customers know us, and whether mails tell that they were opened and followed. It holds for what leaves from now on.</summary>
public sealed class SaveMailSettings(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string? vendorName, bool tracksOpens, bool tracksClicks, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        if (vendorName?.Trim().Length > MailSettings.LongestName)
        {
            return MailErrors.NameTooLong;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var settings = await write.Context.MailSettingsAsync(cancellationToken);
            settings.Call(vendorName);
            settings.Track(tracksOpens, tracksClicks);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
