using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Support;

/// <summary>A SQLite database of its own in a temporary folder, and Core on top of it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly ServiceProvider services;
    private readonly DatabaseOptions options;

    private TestDatabase(TimeProvider clock, MessagingOptions messaging)
    {
        options = new DatabaseOptions { Path = folder["test.db"] };
        services = CoreServices.For(options, clock, messaging);
    }

    public IServiceProvider Services => services;

    public string Folder => folder.Path;

    public string Path => options.Path;

    /// <param name="clock">Noon of 20 November 2026 when left out.</param>
    /// <param name="messaging">Without a mail server and only to public webhooks when left out.</param>
    public static Task<TestDatabase> CreateAsync(TimeProvider? clock = null, MessagingOptions? messaging = null) =>
        OpenAsync(EmptyDatabase.CopyToAsync, clock ?? new FixedClock("2026-11-20"), messaging);

    /// <param name="copyTo">Puts the file in place, given its path.</param>
    public static async Task<TestDatabase> OpenAsync(Func<string, Task> copyTo, TimeProvider clock, MessagingOptions? messaging = null)
    {
        var database = new TestDatabase(clock, messaging ?? new MessagingOptions());
        await copyTo(database.options.Path);
        var started = await database.Get<DatabaseStart>().RunAsync(CancellationToken.None);
        Assert.True(started.Succeeded, started.Error?.Message);
        return database;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public CustomerSuccessContext Read() => Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(options.SqliteConnectionString));
        folder.Dispose();
    }
}
