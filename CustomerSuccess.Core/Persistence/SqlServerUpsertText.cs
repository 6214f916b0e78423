namespace CustomerSuccess.Core.Persistence;

internal static class SqlServerUpsertText
{
    public const string Staging = "#staged";

    /// <summary>A temporary table has the collation of the server unless told otherwise, and texts of two collations cannot be compared.</summary>
    public static string CreateStaging(BulkTable table) =>
        $"CREATE TABLE {Staging} ({string.Join(", ", table.Columns.Select(column => $"{Quote(column.Name)} {column.Type}{(IsText(column) ? " COLLATE DATABASE_DEFAULT" : "")} NULL"))})";

    public static string Merge(BulkTable table)
    {
        var names = string.Join(", ", table.Columns.Select(column => Quote(column.Name)));
        var sources = string.Join(", ", table.Columns.Select(column => $"s.{Quote(column.Name)}"));
        var on = string.Join(" AND ", table.Columns.Where(column => column.Key).Select(column => Pair("t", column, "s")));
        var values = table.Columns.Where(column => !column.Key).ToList();
        var update = values.Count == 0
            ? ""
            : $"WHEN MATCHED AND EXISTS (SELECT {List("s", values)} EXCEPT SELECT {List("t", values)}) "
              + $"THEN UPDATE SET {string.Join(", ", values.Select(column => Pair("t", column, "s")))} ";
        return $"MERGE {Quote(table.Name)} WITH (HOLDLOCK) AS t USING {Staging} AS s ON {on} {update}"
            + $"WHEN NOT MATCHED BY TARGET THEN INSERT ({names}) VALUES ({sources}) "
            + $"OUTPUT $action, inserted.{Quote(table.Columns[0].Name)};";
    }

    /// <summary>Compared letter by letter: to the usual collations "acme" is "Acme", and a corrected name would count as unchanged.</summary>
    private static string List(string side, List<BulkColumn> columns) =>
        string.Join(", ", columns.Select(column => $"{side}.{Quote(column.Name)}{(IsText(column) ? " COLLATE Latin1_General_BIN2" : "")}"));

    private static bool IsText(BulkColumn column) => column.Type.StartsWith("nvarchar", StringComparison.Ordinal);

    private static string Pair(string left, BulkColumn column, string right) =>
        $"{left}.{Quote(column.Name)} = {right}.{Quote(column.Name)}";

    private static string Quote(string name) => $"[{name}]";
}
