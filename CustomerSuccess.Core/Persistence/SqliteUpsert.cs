using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Two prepared statements: try to insert; when the key is known, update if any value differs.</summary>
internal sealed class SqliteUpsert : IBulkUpsert
{
    private readonly BulkTable table;
    private readonly object?[] values;
    private readonly SqliteStatement insert;
    private readonly SqliteStatement? update;
    private readonly Upserted result = new();

    public SqliteUpsert(BulkTable table, Write write)
    {
        this.table = table;
        values = new object?[table.Columns.Count];
        var connection = (SqliteConnection)write.Connection;
        insert = new SqliteStatement(connection, SqliteUpsertText.Insert(table));
        update = SqliteUpsertText.Update(table) is { } text ? new SqliteStatement(connection, text) : null;
    }

    public Task AddAsync(object?[] row, CancellationToken cancellationToken)
    {
        // SQLite works within the call: there is nothing to wait for.
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = table.Columns[i].ToStore(row[i]);
        }

        if (insert.Run(values) == 1)
        {
            result.Inserted++;
            result.Note(row[0]!);
        }
        else if (update?.Run(values) == 1)
        {
            result.Updated++;
            result.Note(row[0]!);
        }
        else
        {
            result.Unchanged++;
        }

        return Task.CompletedTask;
    }

    public Task<Upserted> FinishAsync(CancellationToken cancellationToken) => Task.FromResult(result);

    public ValueTask DisposeAsync()
    {
        insert.Dispose();
        update?.Dispose();
        return ValueTask.CompletedTask;
    }
}
