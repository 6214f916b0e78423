using System.CommandLine;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Hosting;

namespace CustomerSuccess.Web.Cli;

/// <summary>The core without the web server, on a database that belongs to this process while the verb runs.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly DatabaseLock databaseLock;

    private Session(ServiceProvider services, DatabaseLock databaseLock)
    {
        this.services = services;
        this.databaseLock = databaseLock;
    }

    /// <summary>Opens the database, does the work, and turns an expected error into a message and exit code 1.</summary>
    public static async Task<int> RunAsync(
        FileInfo? database, ParseResult command, Func<Session, Task<int>> work, CancellationToken cancellationToken)
    {
        var configuration = Configuration.Read();
        var services = new ServiceCollection()
            .AddLogging()
            .AddCustomerSuccess(configuration, Configuration.Database(configuration, database?.FullName))
            .BuildServiceProvider();
        var prepared = await Preparation.RunAsync(services, cancellationToken);
        if (!prepared.Succeeded)
        {
            await services.DisposeAsync();
            return Fail(command, prepared.Error);
        }

        await using var session = new Session(services, prepared.Value);
        return await work(session);
    }

    public static int Fail(ParseResult command, Error error)
    {
        command.InvocationConfiguration.Error.WriteLine(error.Message);
        return CommandLine.Failed;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        databaseLock.Dispose();
    }
}
