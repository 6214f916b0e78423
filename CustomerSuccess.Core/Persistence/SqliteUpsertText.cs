namespace CustomerSuccess.Core.Persistence;

internal static class SqliteUpsertText
{
    /// <summary>Of rows that are new for sure.</summary>
    public static string Plain(BulkTable table)
    {
        var names = string.Join(", ", table.Columns.Select(column => Quote(column.Name)));
        var values = string.Join(", ", Enumerable.Range(0, table.Columns.Count).Select(i => $"?{i + 1}"));
        return $"INSERT INTO {Quote(table.Name)} ({names}) VALUES ({values})";
    }

    public static string Insert(BulkTable table) =>
        $"{Plain(table)} ON CONFLICT ({string.Join(", ", table.Columns.Where(column => column.Key).Select(column => Quote(column.Name)))}) DO NOTHING";

    /// <summary>Null when rows consist of nothing but their key.</summary>
    public static string? Update(BulkTable table)
    {
        var columns = table.Columns.Select((column, i) => (column, i)).ToList();
        var values = columns.Where(x => !x.column.Key).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var set = string.Join(", ", values.Select(x => $"{Quote(x.column.Name)} = ?{x.i + 1}"));
        var key = string.Join(" AND ", columns.Where(x => x.column.Key).Select(x => $"{Quote(x.column.Name)} = ?{x.i + 1}"));
        var differs = string.Join(" OR ", values.Select(x => $"{Quote(x.column.Name)} IS NOT ?{x.i + 1}"));
        return $"UPDATE {Quote(table.Name)} SET {set} WHERE {key} AND ({differs})";
    }

    private static string Quote(string name) => $"\"{name}\"";
}
