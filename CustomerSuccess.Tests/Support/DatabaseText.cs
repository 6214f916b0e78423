using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Tests.Support;

/// <summary>What a database holds, as lines that can be compared.</summary>
internal static class DatabaseText
{
    /// <summary>Runs, sources, alerts, messages and roll-ups know when or how often they were, which is different each time.</summary>
    private static readonly string[] Timed = ["ImportRuns", "DataSources", "Alerts", "OutgoingMessages", "RevenueRollUps"];

    /// <summary>Every row of every table that an import or a scoring writes, in an order that does not depend on how it was written.</summary>
    public static string Of(string path)
    {
        var tables = Lines(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
        var rows = tables.Except(Timed).SelectMany(table =>
            Lines(path, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Select(row => $"{table}: {row}"));
        var sources = Lines(path, "SELECT Name, Rows, FirstDay, LastDay, LastRejected FROM DataSources ORDER BY Name");
        var alerts = Lines(path, "SELECT CustomerId, RuleKey, Severity, IsSevere, Sentence, Value, State FROM Alerts ORDER BY CustomerId, RuleKey, Id");
        return string.Join('\n', [.. rows, .. sources, .. alerts]);
    }

    public static long Number(string path, string sql) => long.Parse(Lines(path, sql).Single(), CultureInfo.InvariantCulture);

    /// <summary>Waits until a query counts so many, as another process writes them.</summary>
    public static async Task UntilAsync(string path, string count, int expected, TimeSpan? patience = null)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (Number(path, count) is var found && found != expected)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < (patience ?? TimeSpan.FromMinutes(2)), $"Expected {expected}, found {found}: {count}");
            await Task.Delay(50);
        }
    }

    public static List<string> Lines(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetValue(i)))));
        }

        return rows;
    }

    private static string? Cell(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
