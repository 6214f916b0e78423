using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>A version of the program that has one migration more.</summary>
internal sealed class LaterProgram(
    ICurrentDbContext current, IDbContextOptions options, IMigrationsIdGenerator ids, IDiagnosticsLogger<DbLoggerCategory.Migrations> logger)
    : PresentProgram(current, options, ids, logger)
{
    public const string Name = "29991231235959_Later";

    public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
        new SortedList<string, TypeInfo>(base.Migrations.ToDictionary(known => known.Key, known => known.Value)) { [Name] = typeof(Later).GetTypeInfo() };

    [Migration(Name)]
    public sealed class Later : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("CREATE TABLE Later (Id INTEGER)");
    }
}
