using System.Data.Common;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Two prepared commands: try to insert; when the key is known, update if any value differs.</summary>
internal sealed class SqliteUpsert : IBulkUpsert
{
    private readonly BulkTable table;
    private readonly DbCommand insert;
    private readonly DbCommand? update;
    private readonly Upserted result = new();

    public SqliteUpsert(BulkTable table, Write write)
    {
        this.table = table;
        insert = Prepare(write, SqliteUpsertText.Insert(table));
        update = SqliteUpsertText.Update(table) is { } text ? Prepare(write, text) : null;
    }

    public Task AddAsync(object?[] row, CancellationToken cancellationToken)
    {
        // Microsoft.Data.Sqlite has no asynchronous work to wait for; a call per row through its async methods costs a quarter of the time.
        Bind(insert, row);
        if (insert.ExecuteNonQuery() == 1)
        {
            result.Inserted++;
            result.Note(row[0]!);
        }
        else if (update is not null && Rebind(update, insert).ExecuteNonQuery() == 1)
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

    public async ValueTask DisposeAsync()
    {
        await insert.DisposeAsync();
        if (update is not null)
        {
            await update.DisposeAsync();
        }
    }

    private static DbCommand Rebind(DbCommand command, DbCommand from)
    {
        for (var i = 0; i < from.Parameters.Count; i++)
        {
            command.Parameters[i].Value = from.Parameters[i].Value;
        }

        return command;
    }

    private void Bind(DbCommand command, object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            command.Parameters[i].Value = table.Columns[i].ToStore(row[i]) switch
            {
                null => DBNull.Value,
                DateOnly day => SqliteDays.Text(day),
                var value => value,
            };
        }
    }

    private DbCommand Prepare(Write write, string text)
    {
        var command = write.Connection.CreateCommand();
        command.Transaction = write.Transaction;
        command.CommandText = text;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = DBNull.Value;
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }
}
