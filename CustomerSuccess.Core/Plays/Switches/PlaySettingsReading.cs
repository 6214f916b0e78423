using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Switches;

internal static class PlaySettingsReading
{
    public static Task<PlaySettings> PlaySettingsAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<PlaySettings>().SingleAsync(cancellationToken);

    /// <summary>Also asked by whatever else goes to customers.</summary>
    public static Task<bool> IsStoppedAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<PlaySettings>().AnyAsync(settings => settings.StoppedAt != null, cancellationToken);
}
