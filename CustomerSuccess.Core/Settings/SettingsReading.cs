using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Settings;

internal static class SettingsReading
{
    public static Task<WorkspaceSettings> SettingsAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<WorkspaceSettings>().SingleAsync(cancellationToken);
}
