using CustomerSuccess.Core.Primitives;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Brings the database to the schema of this program, once, before anything reads it.</summary>
public sealed class DatabaseStart(IDbContextFactory<CustomerSuccessContext> contexts, DatabaseOptions options, TimeProvider clock)
{
    /// <summary>Refuses a database of a newer program; copies the file before it migrates an older one.</summary>
    /// <returns>The copy that was made, or null when there was nothing to protect.</returns>
    public async Task<Result<string?>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var sqlite = context.Database.IsSqlite();
        if (sqlite)
        {
            Directory.CreateDirectory(options.Folder);
        }

        var applied = sqlite && !File.Exists(options.Path) ? [] : (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = context.Database.GetMigrations().ToList();
        var newer = applied.Except(known).ToList();
        if (newer.Count > 0)
        {
            return DatabaseErrors.Newer(newer[^1]);
        }

        var pending = known.Count - applied.Count;
        var copy = sqlite && applied.Count > 0 && pending > 0 ? await CopyAsync(context, applied[^1], cancellationToken) : null;
        if (pending > 0)
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        return copy;
    }

    /// <summary>
    /// EF Core 6 rebuilds SQLite tables in several commits, so a kill in the middle cannot be repaired by running the migration again;
    /// the copy can be put back.
    /// </summary>
    private async Task<string> CopyAsync(CustomerSuccessContext context, string schema, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.Folder, "backups");
        Directory.CreateDirectory(folder);
        var copy = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(options.Path)}-{schema}-{clock.GetUtcNow():yyyyMMdd'T'HHmmss}.db");
        await context.Database.ExecuteSqlRawAsync("VACUUM INTO @copy", [new SqliteParameter("@copy", copy)], cancellationToken);
        return copy;
    }
}
