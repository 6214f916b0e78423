using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerSuccess.Core.Persistence;

/// <summary>How a context is configured for each database; used at run time, at design time and by tests.</summary>
internal static class Contexts
{
    public static void UseSqlite(DbContextOptionsBuilder options, DatabaseOptions database) => options
        .UseSqlite(database.SqliteConnectionString)
        .AddInterceptors(new SqlitePragmas())
        .ReplaceService<IMigrationsSqlGenerator, KeyOrderedSqliteTables>()
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    public static void UseSqlServer(DbContextOptionsBuilder options, DatabaseOptions database) => options
        .UseSqlServer(database.ConnectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
