using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class MigrationsTests
{
    [Fact]
    public async Task Migrations_OfSqlite_AreUpToDateWithTheModel()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        Assert.Empty(Missing(context));
    }

    [Fact]
    public void Migrations_OfSqlServer_AreUpToDateWithTheModel()
    {
        using var context = SqlServerTwin.Context();
        Assert.Empty(Missing(context));
    }

    [Fact]
    public async Task Migrations_OfBothDatabases_HaveTheSameNames()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var sqlite = database.Read();
        using var sqlServer = SqlServerTwin.Context();
        Assert.Equal(Names(sqlite), Names(sqlServer));

        static IEnumerable<string> Names(DbContext context) => context.Database.GetMigrations().Select(name => name.Split('_', 2)[1]);
    }

    [Fact]
    public void Script_ForSqlServer_MakesEveryTableWithItsTypes()
    {
        using var context = SqlServerTwin.Context();
        var script = context.GetService<IMigrator>().GenerateScript();
        Assert.All(context.Model.GetEntityTypes(), entity => Assert.Contains($"CREATE TABLE [{entity.GetTableName()}]", script));
        Assert.Contains("[StartedOn] date NOT NULL", script);
        Assert.Contains("[OpenedAt] datetime2 NOT NULL", script);
        Assert.Contains("[Amount] bigint NOT NULL", script);
        Assert.DoesNotContain("TEXT", script);
    }

    [Fact]
    public async Task Script_ForSqlite_MakesEveryTableAndOrdersByKey()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        var script = context.GetService<IMigrator>().GenerateScript();
        Assert.All(context.Model.GetEntityTypes(), entity => Assert.Contains($"CREATE TABLE \"{entity.GetTableName()}\"", script));
        Assert.Contains("WITHOUT ROWID", script);
        Assert.DoesNotContain("nvarchar", script);
    }

    /// <summary>EF Core 6 rebuilds a SQLite table in several commits, and a kill in between cannot be repaired.</summary>
    [Fact]
    public async Task Migrations_AfterTheFirst_OnlyAdd()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var sqlite = database.Read();
        using var sqlServer = SqlServerTwin.Context();
        Type[] additive = [typeof(CreateTableOperation), typeof(AddColumnOperation), typeof(CreateIndexOperation), typeof(InsertDataOperation), typeof(SqlOperation)];
        Assert.All(Operations(sqlite).Concat(Operations(sqlServer)), step => Assert.True(
            additive.Contains(step.Operation.GetType()), $"{step.Migration} does {step.Operation.GetType().Name}, and may only add."));
    }

    /// <summary>SQL Server refuses a table with two ways on which one deletion reaches it (error 1785).</summary>
    [Fact]
    public void Deletions_OnSqlServer_ReachNoTableTwice()
    {
        using var context = SqlServerTwin.Context();
        Assert.All(context.Model.GetEntityTypes(), root => Assert.All(
            Reached(root).GroupBy(table => table), ways => Assert.True(ways.Count() == 1, $"{ways.Key} is reached twice from {root.GetTableName()}.")));
    }

    /// <summary>900 bytes in a clustered key, 1,700 in an index, and nothing without a length.</summary>
    [Fact]
    public void Keys_OnSqlServer_FitIntoAnIndex()
    {
        using var context = SqlServerTwin.Context();
        Assert.All(context.Model.GetEntityTypes(), entity =>
        {
            Assert.True(entity.FindPrimaryKey()!.Properties.Sum(Bytes) <= 900, $"The key of {entity.GetTableName()} is too long.");
            Assert.All(entity.GetIndexes(), index => Assert.True(index.Properties.Sum(Bytes) <= 1700, $"{index.GetDatabaseName()} is too long."));
        });
    }

    private static IReadOnlyList<MigrationOperation> Missing(CustomerSuccessContext context)
    {
        var snapshot = context.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var written = context.GetService<IModelRuntimeInitializer>().Initialize(snapshot is IMutableModel open ? open.FinalizeModel() : snapshot);
        return context.GetService<IMigrationsModelDiffer>()
            .GetDifferences(written.GetRelationalModel(), context.GetService<IDesignTimeModel>().Model.GetRelationalModel());
    }

    private static IEnumerable<(string Migration, MigrationOperation Operation)> Operations(CustomerSuccessContext context)
    {
        var assembly = context.GetService<IMigrationsAssembly>();
        return assembly.Migrations.Skip(1).SelectMany(migration =>
            assembly.CreateMigration(migration.Value, context.Database.ProviderName!).UpOperations.Select(operation => (migration.Key, operation)));
    }

    private static IEnumerable<string> Reached(IEntityType from) => from.GetReferencingForeignKeys()
        .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
        .SelectMany(key => Reached(key.DeclaringEntityType).Prepend(key.DeclaringEntityType.GetTableName()!));

    private static int Bytes(IProperty property) => property.GetColumnType() switch
    {
        "nvarchar(max)" or "varbinary(max)" => int.MaxValue / 8,
        var type when type.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * int.Parse(type["nvarchar(".Length..^1]),
        _ => 8,
    };
}
