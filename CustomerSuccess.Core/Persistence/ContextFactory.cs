using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Hands out the context of the configured database under the one name that features know.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<CustomerSuccessContext>
    where TContext : CustomerSuccessContext
{
    public CustomerSuccessContext CreateDbContext() => contexts.CreateDbContext();
}
