using System.Reflection;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Support;

/// <summary>Core as a host composes it.</summary>
internal static class CoreServices
{
    /// <summary>The classes with one public <c>RunAsync</c>, and the queries.</summary>
    public static readonly IReadOnlyList<Type> UseCasesAndQueries =
    [
        .. typeof(DatabaseOptions).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsPublic: true, IsAbstract: false } && !type.IsAssignableTo(typeof(Attribute)))
            .Where(type => type != typeof(DatabaseStart))
            .Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal) || type.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance) is not null),
    ];

    public static ServiceProvider For(DatabaseOptions options, TimeProvider clock)
    {
        var services = new ServiceCollection().AddPersistence(options).AddSingleton(clock).AddSingleton<LiveFeed>().AddSingleton(new HealthOptions());
        foreach (var type in UseCasesAndQueries)
        {
            services.AddSingleton(type);
        }

        return services.BuildServiceProvider();
    }
}
