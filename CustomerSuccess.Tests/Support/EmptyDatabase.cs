using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Support;

/// <summary>
/// A migrated database with the shipped scorecards, rules and templates, made once per run: every test starts from a copy, which is what a start on an existing
/// file looks like and takes a tenth of the time.
/// </summary>
internal static class EmptyDatabase
{
    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    public static async Task CopyToAsync(string path) => await File.WriteAllBytesAsync(path, await Bytes.Value);

    private static async Task<byte[]> MakeAsync()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["empty.db"] };
        await using (var services = CoreServices.For(options, new FixedClock("2026-01-01")))
        {
            await services.GetRequiredService<DatabaseStart>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<PublishShippedScorecards>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<PublishShippedRules>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<MakeSigningKey>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<PublishShippedTemplates>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<PublishShippedPlaybooks>().RunAsync(CancellationToken.None);
        }

        SqliteConnection.ClearPool(new SqliteConnection(options.SqliteConnectionString));
        return await File.ReadAllBytesAsync(options.Path);
    }
}
