using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// The one database context. It has no DbSets: it applies every mapping that stands beside an entity. It is made by
/// <see cref="IDbContextFactory{TContext}"/> for one read and by <see cref="Writes"/> for one write, and lives no longer than that.
/// </summary>
public abstract class CustomerSuccessContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CustomerSuccessContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<Score>().HaveConversion<ScoreConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }
}
