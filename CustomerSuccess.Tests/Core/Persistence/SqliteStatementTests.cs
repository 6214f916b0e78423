using CustomerSuccess.Core.Persistence;
using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class SqliteStatementTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public SqliteStatementTests()
    {
        connection.Open();
        Execute("CREATE TABLE Things (Id INTEGER PRIMARY KEY, Value CHECK (Value IS NOT 'refused'))");
    }

    public static TheoryData<object?> Values =>
    [
        (object?)null, 0, -7, int.MaxValue, long.MinValue, 0.1, double.PositiveInfinity, true, false, "", "plain", "größer 😀", new string('ü', 5000),
        new DateOnly(2026, 11, 20), new DateOnly(1990, 1, 1), new DateOnly(2099, 12, 31), new DateTime(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc),
        new DateTime(2026, 11, 20, 9, 30, 0, 120, DateTimeKind.Utc), Array.Empty<byte>(), new byte[] { 0, 1, 255 },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Run_StoresAValue_AsACommandDoes(object? value)
    {
        using (var statement = new SqliteStatement(connection, "INSERT INTO Things VALUES (?1, ?2)"))
        {
            Assert.Equal(1, statement.Run([1, value]));
        }

        // Microsoft.Data.Sqlite 6 has no DateOnly; EF Core writes it as this text.
        Execute("INSERT INTO Things VALUES (2, @value)", value is DateOnly day ? $"{day:yyyy-MM-dd}" : value);
        Assert.Equal(Stored(2), Stored(1));
    }

    [Fact]
    public void Run_OfManyRows_ForgetsTheValuesOfTheRowBefore()
    {
        using var statement = new SqliteStatement(connection, "INSERT INTO Things VALUES (?1, ?2)");
        statement.Run([1, "a long first text"]);
        statement.Run([2, "b"]);
        statement.Run([3, null]);
        Assert.Equal(("text 'b'", "null NULL"), (Stored(2), Stored(3)));
    }

    [Fact]
    public void Run_ThatFails_ThrowsAndLeavesTheStatementUsable()
    {
        using var statement = new SqliteStatement(connection, "INSERT INTO Things VALUES (?1, ?2)");
        var failure = Assert.Throws<SqliteException>(() => statement.Run([1, "refused"]));
        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, failure.SqliteErrorCode);
        Assert.Equal(1, statement.Run([1, "taken"]));
    }

    [Fact]
    public void Run_ThatChangesNothing_SaysSo()
    {
        using var statement = new SqliteStatement(connection, "INSERT INTO Things VALUES (?1, ?2) ON CONFLICT (Id) DO NOTHING");
        Assert.Equal((1, 0, 1), (statement.Run([1, "a"]), statement.Run([1, "b"]), statement.Run([2, "b"])));
    }

    [Fact]
    public void Run_WithWhatSqliteCannotHold_Throws()
    {
        using var statement = new SqliteStatement(connection, "INSERT INTO Things VALUES (?1, ?2)");
        Assert.Throws<ArgumentException>(() => statement.Run([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => statement.Run([1, new Uri("http://example.org")]));
    }

    public void Dispose() => connection.Dispose();

    private string? Stored(int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT typeof(Value) || ' ' || quote(Value) FROM Things WHERE Id = {id}";
        return (string?)command.ExecuteScalar();
    }

    private void Execute(string sql, object? value = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@value", value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
