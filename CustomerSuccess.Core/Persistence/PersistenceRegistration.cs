using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Persistence;

public static class PersistenceRegistration
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options);
        if (options.Provider == DatabaseProvider.SqlServer)
        {
            services.AddPooledDbContextFactory<SqlServerContext>(builder => Contexts.UseSqlServer(builder, options));
            services.AddSingleton<IDbContextFactory<CustomerSuccessContext>, ContextFactory<SqlServerContext>>();
        }
        else
        {
            services.AddPooledDbContextFactory<SqliteContext>(builder => Contexts.UseSqlite(builder, options));
            services.AddSingleton<IDbContextFactory<CustomerSuccessContext>, ContextFactory<SqliteContext>>();
        }

        services.AddSingleton<Writes>();
        services.AddSingleton<DatabaseStart>();
        return services;
    }
}
