using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// What every connection needs. WAL lets screens read while an import writes; FULL survives a power cut; the busy timeout covers the
/// moment in which another connection checkpoints.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Text = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = 5000;
        PRAGMA cache_size = -16000;
        PRAGMA mmap_size = 268435456;
        PRAGMA temp_store = MEMORY;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
