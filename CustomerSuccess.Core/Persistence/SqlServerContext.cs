using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>EF Core 6 does not know DateOnly on SQL Server, so days pass through <see cref="DayConverter"/>.</summary>
internal sealed class SqlServerContext(DbContextOptions<SqlServerContext> options) : CustomerSuccessContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayConverter>().HaveColumnType("date");
    }
}
