using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// A statement that is run for many rows, bound by position. A command's parameters are looked up by name for every row, which takes longer
/// than the insert itself. Values are stored just as a command stores them.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] utf8 = new byte[1024];

    /// <param name="sql">With parameters ?1, ?2, and so on.</param>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <returns>How many rows were changed.</returns>
    public int Run(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            SqliteException.ThrowExceptionForRC(Bind(i + 1, values[i]), database);
        }

        var outcome = raw.sqlite3_step(statement);
        var changed = raw.sqlite3_changes(database);
        raw.sqlite3_reset(statement);
        if (outcome != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(outcome, database);
        }

        return changed;
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, position),
        int number => raw.sqlite3_bind_int64(statement, position, number),
        long number => raw.sqlite3_bind_int64(statement, position, number),
        double number when !double.IsNaN(number) => raw.sqlite3_bind_double(statement, position, number),
        bool flag => raw.sqlite3_bind_int64(statement, position, flag ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(statement, position, SqliteDays.Utf8(day)),
        string text => BindText(position, text),
        DateTime time => BindText(position, time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        byte[] bytes => BindBytes(position, bytes),
        _ => throw new ArgumentException($"SQLite cannot store the {value.GetType().Name} {value}.", nameof(value)),
    };

    private int BindText(int position, string text)
    {
        if (text.Length == 0)
        {
            // An empty span would be bound as NULL.
            return raw.sqlite3_bind_text(statement, position, text);
        }

        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        return raw.sqlite3_bind_text(statement, position, utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
    }

    private int BindBytes(int position, byte[] bytes) => bytes.Length == 0
        ? raw.sqlite3_bind_zeroblob(statement, position, 0)
        : raw.sqlite3_bind_blob(statement, position, bytes);
}
