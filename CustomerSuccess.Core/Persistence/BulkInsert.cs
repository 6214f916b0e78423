using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// Inserts many new rows past the change tracker, which takes longer than the insert itself. Nobody gets their ids back.
/// </summary>
internal static class BulkInsert
{
    /// <param name="rows">New entities that the context does not track, each with the id of what it belongs to.</param>
    /// <param name="owner">The property that takes that id.</param>
    public static async Task RunAsync<TEntity>(Write write, string owner, IEnumerable<(TEntity Entity, int Owner)> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        var entity = write.Context.Model.FindEntityType(typeof(TEntity)) ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is not mapped.");
        var properties = entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).ToList();
        var table = BulkTable.For<TEntity>(write.Context, properties.ConvertAll(property => property.Name), []);
        var getters = properties.ConvertAll(property => property.GetGetter());
        var place = properties.FindIndex(property => property.Name == owner);
        var values = rows.Select(row => getters.Select((getter, i) => table.Columns[i].ToStore(i == place ? row.Owner : getter.GetClrValue(row.Entity))));
        if (write.Context.Database.IsSqlServer())
        {
            await CopyAsync(write, table, values, cancellationToken);
        }
        else
        {
            Insert(write, table, values);
        }
    }

    /// <summary>SQLite works within the call: there is nothing to wait for.</summary>
    private static void Insert(Write write, BulkTable table, IEnumerable<IEnumerable<object?>> rows)
    {
        using var insert = new SqliteStatement((SqliteConnection)write.Connection, SqliteUpsertText.Plain(table));
        foreach (var row in rows)
        {
            insert.Run([.. row]);
        }
    }

    private static async Task CopyAsync(Write write, BulkTable table, IEnumerable<IEnumerable<object?>> rows, CancellationToken cancellationToken)
    {
        using var block = new DataTable();
        using var copy = new SqlBulkCopy((SqlConnection)write.Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)write.Transaction) { DestinationTableName = $"[{table.Name}]" };
        foreach (var column in table.Columns)
        {
            block.Columns.Add(column.Name, typeof(object));
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        foreach (var row in rows)
        {
            block.Rows.Add([.. row.Select(value => value ?? DBNull.Value)]);
        }

        await copy.WriteToServerAsync(block, cancellationToken);
    }
}
