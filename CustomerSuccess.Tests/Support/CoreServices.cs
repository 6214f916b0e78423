#pragma warning disable EF1001 // See TwinQueryCompiler.
using System.Reflection;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Revenue;
using CustomerSuccess.Core.Sentiment.Remote;
using CustomerSuccess.Tests.Support.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Support;

/// <summary>Core as a host composes it: every <c>Add…</c> of every registration.</summary>
internal static class CoreServices
{
    private static readonly HashPassword Hash = (_, password) => $"hash of {password}";

    public static ServiceProvider For(DatabaseOptions options, TimeProvider clock, MessagingOptions? messaging = null)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddSingleton(Hash);
        foreach (var add in Registrations)
        {
            add.Invoke(null, [.. add.GetParameters().Select(parameter => Argument(parameter.ParameterType, services, options, messaging ?? new MessagingOptions()))]);
        }

        services.AddSingleton(TwinOptions(options));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    /// <summary>Takes the place of the registered options: what is asked here must also be possible on SQL Server.</summary>
    private static DbContextOptions<SqliteContext> TwinOptions(DatabaseOptions options)
    {
        var builder = new DbContextOptionsBuilder<SqliteContext>();
        Contexts.UseSqlite(builder, options);
        return builder.ReplaceService<IQueryCompiler, TwinQueryCompiler>().Options;
    }

    private static IReadOnlyList<MethodInfo> Registrations { get; } =
    [
        .. typeof(DatabaseOptions).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Registration", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)),
    ];

    private static object Argument(Type type, IServiceCollection services, DatabaseOptions options, MessagingOptions messaging) =>
        type == typeof(IServiceCollection) ? services
        : type == typeof(DatabaseOptions) ? options
        : type == typeof(HealthOptions) ? new HealthOptions()
        : type == typeof(MessagingOptions) ? messaging
        : type == typeof(RevenueOptions) ? new RevenueOptions()
        : type == typeof(SentimentOptions) ? new SentimentOptions()
        : throw new InvalidOperationException($"Tell the tests what to register as {type.Name}.");
}
