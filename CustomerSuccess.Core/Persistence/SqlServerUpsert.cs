using System.Data;
using Microsoft.Data.SqlClient;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Collects rows, copies them into a temporary table in blocks and merges that table at the end.</summary>
internal sealed class SqlServerUpsert(BulkTable table, Write write) : IBulkUpsert
{
    private const int BlockSize = 5_000;

    private readonly Upserted result = new();
    private readonly DataTable block = EmptyBlock(table);
    private int received;
    private bool staged;

    public async Task AddAsync(object?[] row, CancellationToken cancellationToken)
    {
        received++;
        block.Rows.Add([.. row.Select((value, i) => table.Columns[i].ToStore(value) ?? DBNull.Value)]);
        if (block.Rows.Count == BlockSize)
        {
            await CopyBlockAsync(cancellationToken);
        }
    }

    public async Task<Upserted> FinishAsync(CancellationToken cancellationToken)
    {
        await CopyBlockAsync(cancellationToken);
        if (staged)
        {
            await MergeAsync(cancellationToken);
        }

        result.Unchanged = received - result.Inserted - result.Updated;
        return result;
    }

    public ValueTask DisposeAsync()
    {
        block.Dispose();
        return ValueTask.CompletedTask;
    }

    private static DataTable EmptyBlock(BulkTable table)
    {
        var data = new DataTable();
        foreach (var column in table.Columns)
        {
            data.Columns.Add(column.Name, typeof(object));
        }

        return data;
    }

    private async Task CopyBlockAsync(CancellationToken cancellationToken)
    {
        if (block.Rows.Count == 0)
        {
            return;
        }

        if (!staged)
        {
            await using var create = Command(SqlServerUpsertText.CreateStaging(table));
            await create.ExecuteNonQueryAsync(cancellationToken);
            staged = true;
        }

        using var copy = new SqlBulkCopy((SqlConnection)write.Connection, SqlBulkCopyOptions.Default, (SqlTransaction)write.Transaction)
        {
            DestinationTableName = SqlServerUpsertText.Staging,
        };
        await copy.WriteToServerAsync(block, cancellationToken);
        block.Clear();
    }

    private async Task MergeAsync(CancellationToken cancellationToken)
    {
        await using (var merge = Command(SqlServerUpsertText.Merge(table)))
        await using (var reader = await merge.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                result.Inserted += reader.GetString(0) == "INSERT" ? 1 : 0;
                result.Updated += reader.GetString(0) == "UPDATE" ? 1 : 0;
                result.Note(reader.GetValue(1));
            }
        }

        await using var drop = Command($"DROP TABLE {SqlServerUpsertText.Staging}");
        await drop.ExecuteNonQueryAsync(cancellationToken);
    }

    private SqlCommand Command(string text) => new(text, (SqlConnection)write.Connection, (SqlTransaction)write.Transaction);
}
