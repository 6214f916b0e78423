using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class DatabaseStartTests
{
    /// <summary>The newest migration of this program.</summary>
    private static readonly string Present = NewestMigration();

    [Fact]
    public async Task Run_WithoutAFile_MakesOneInAFolderOfItsOwn()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = Path.Combine(folder.Path, "new", "customers.db") };
        var started = await StartAsync<PresentProgram>(options);
        Assert.Equal((true, null), (started.Succeeded, started.Value));
        Assert.True(File.Exists(options.Path));
    }

    [Fact]
    public async Task Run_OnThePresentSchema_ChangesAndCopiesNothing()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["customers.db"] };
        await StartAsync<PresentProgram>(options);
        Assert.Null((await StartAsync<PresentProgram>(options)).Value);
        Assert.False(Directory.Exists(folder["backups"]));
    }

    [Fact]
    public async Task Run_OnAnOlderSchema_CopiesTheFileAndThenMigrates()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["customers.db"] };
        await StartAsync<PresentProgram>(options);
        await ExecuteAsync(options.Path, "UPDATE WorkspaceSettings SET ReportingCurrency = 'CHF'");

        var copy = (await StartAsync<LaterProgram>(options)).Value;
        Assert.NotNull(copy);
        Assert.Equal(folder["backups"], Path.GetDirectoryName(copy));
        Assert.EndsWith("-20261120T120000.db", copy);
        Assert.Contains(Present, copy);
        Assert.Equal("CHF", await ReadAsync(copy, "SELECT ReportingCurrency FROM WorkspaceSettings"));
        Assert.Equal(0L, await ReadAsync(copy, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Later'"));
        Assert.Equal(1L, await ReadAsync(options.Path, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Later'"));
        Assert.Equal("CHF", await ReadAsync(options.Path, "SELECT ReportingCurrency FROM WorkspaceSettings"));
    }

    [Fact]
    public async Task Run_OnTheSchemaOfANewerProgram_RefusesAndNamesIt()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["customers.db"] };
        await StartAsync<LaterProgram>(options);
        var refused = await StartAsync<PresentProgram>(options);
        Assert.Equal(DatabaseErrors.Newer(LaterProgram.Name), refused.Error);
    }

    [Fact]
    public async Task Run_OnANewDatabase_HasOneRowOfSettings()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        Assert.False((await context.SettingsAsync(CancellationToken.None)).IsDemo);
    }

    /// <typeparam name="TMigrations">What the program that starts knows of schemas.</typeparam>
    private static async Task<CustomerSuccess.Core.Primitives.Result<string?>> StartAsync<TMigrations>(DatabaseOptions options)
        where TMigrations : class, IMigrationsAssembly
    {
        var contexts = new Factory(options, builder => builder.ReplaceService<IMigrationsAssembly, TMigrations>());
        var result = await new DatabaseStart(contexts, options, new FixedClock("2026-11-20")).RunAsync(CancellationToken.None);
        SqliteConnection.ClearPool(new SqliteConnection(options.SqliteConnectionString));
        return result;
    }

    private static async Task ExecuteAsync(string path, string sql) => await ReadAsync(path, sql);

    private static async Task<object?> ReadAsync(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private sealed class Factory(DatabaseOptions database, Action<DbContextOptionsBuilder> change) : IDbContextFactory<CustomerSuccessContext>
    {
        public CustomerSuccessContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<SqliteContext>();
            Contexts.UseSqlite(options, database);
            change(options);
            return new SqliteContext(options.Options);
        }
    }

    private static string NewestMigration()
    {
        using var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("DataSource=:memory:").Options);
        return context.Database.GetMigrations().Last();
    }
}
