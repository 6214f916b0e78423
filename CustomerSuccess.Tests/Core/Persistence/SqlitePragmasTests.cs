using System.Globalization;
using CustomerSuccess.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class SqlitePragmasTests
{
    /// <summary>2 is FULL.</summary>
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Connection_HoweverOpened_HasWhatEveryConnectionNeeds(string pragma, string value)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var context = database.Read())
        {
            await context.Database.OpenConnectionAsync();
            Assert.Equal(value, Read(context, pragma));
        }

        SqliteConnection.ClearAllPools();
        using var again = database.Read();
        again.Database.OpenConnection();
        Assert.Equal(value, Read(again, pragma));
    }

    [Fact]
    public async Task Row_ThatRefersToNobody_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => context.Database.ExecuteSqlRawAsync(
            "INSERT INTO Contacts (CustomerId, ExternalId) VALUES (4711, 'P1')"));
        Assert.Contains("FOREIGN KEY", refused.Message);
    }

    [Fact]
    public async Task Read_WhileSomethingIsWritten_DoesNotWait()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var write = await database.Get<CustomerSuccess.Core.Persistence.Writes>().BeginAsync(CancellationToken.None);
        await write.Context.Database.ExecuteSqlRawAsync("UPDATE WorkspaceSettings SET IsDemo = 1");
        await using var context = database.Read();
        Assert.Equal("0", Scalar(context, "SELECT IsDemo FROM WorkspaceSettings"));
    }

    private static string? Read(DbContext context, string pragma) => Scalar(context, $"PRAGMA {pragma}");

    private static string? Scalar(DbContext context, string sql)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
