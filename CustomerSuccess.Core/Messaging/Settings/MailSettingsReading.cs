using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Settings;

internal static class MailSettingsReading
{
    public static Task<MailSettings> MailSettingsAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<MailSettings>().SingleAsync(cancellationToken);
}
