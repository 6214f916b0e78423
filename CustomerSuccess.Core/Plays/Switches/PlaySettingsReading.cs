using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Switches;

internal static class PlaySettingsReading
{
    public static Task<PlaySettings> PlaySettingsAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<PlaySettings>().SingleAsync(cancellationToken);
}
