using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Hosting;

/// <summary>What must be done before anything reads the database.</summary>
internal static class Preparation
{
    /// <returns>The lock on the database; hold it as long as the process works on it.</returns>
    public static async Task<Result<DatabaseLock>> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var taken = DatabaseLock.Take(services.GetRequiredService<DatabaseOptions>());
        if (!taken.Succeeded)
        {
            return taken.Error;
        }

        var started = await services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
        if (!started.Succeeded)
        {
            taken.Value.Dispose();
            return started.Error;
        }

        await services.GetRequiredService<PublishShippedScorecards>().RunAsync(cancellationToken);
        await services.GetRequiredService<PublishShippedRules>().RunAsync(cancellationToken);
        await services.GetRequiredService<MakeSigningKey>().RunAsync(cancellationToken);
        await services.GetRequiredService<PublishShippedTemplates>().RunAsync(cancellationToken);
        await services.GetRequiredService<PublishShippedPlaybooks>().RunAsync(cancellationToken);
        return taken.Value;
    }
}
