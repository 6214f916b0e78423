using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Lets <c>dotnet ef migrations add</c> work in this project without starting the web host (CONTRIBUTING.md).</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteContext>, IDesignTimeDbContextFactory<SqlServerContext>
{
    SqliteContext IDesignTimeDbContextFactory<SqliteContext>.CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteContext>();
        Contexts.UseSqlite(options, new DatabaseOptions { Path = "design.db" });
        return new SqliteContext(options.Options);
    }

    SqlServerContext IDesignTimeDbContextFactory<SqlServerContext>.CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerContext>();
        Contexts.UseSqlServer(options, new DatabaseOptions { ConnectionString = "Server=design" });
        return new SqlServerContext(options.Options);
    }
}
