using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

internal static class ScorecardReading
{
    /// <returns>Null when nothing was published under that key.</returns>
    public static Task<ScorecardVersion?> NewestVersionAsync(this CustomerSuccessContext context, string key, CancellationToken cancellationToken) =>
        context.Set<ScorecardVersion>().Where(version => version.ScorecardKey == key).OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancellationToken);
}
