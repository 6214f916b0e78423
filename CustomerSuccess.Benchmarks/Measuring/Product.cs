using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace CustomerSuccess.Benchmarks.Measuring;

/// <summary>The product on a database file, composed as its host composes it, at noon of a day.</summary>
internal sealed class Product : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Noon noon;
    private readonly ServiceProvider services;

    private Product(DatabaseOptions options, DateOnly today)
    {
        noon = new Noon { Day = today };
        services = new ServiceCollection().AddLogging().AddCustomerSuccess(new ConfigurationBuilder().Build(), options, noon).BuildServiceProvider();
    }

    /// <param name="today">Another day than <see cref="Today"/>: later facts are not there yet.</param>
    public static async Task<Product> OpenAsync(string path, DateOnly? today = null)
    {
        var product = new Product(new DatabaseOptions { Path = path }, today ?? Today);
        var started = await product.Get<DatabaseStart>().RunAsync(CancellationToken.None);
        if (!started.Succeeded)
        {
            throw new InvalidOperationException(started.Error.Message);
        }

        await product.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        await product.Get<PublishShippedRules>().RunAsync(CancellationToken.None);
        await product.Get<PublishShippedTemplates>().RunAsync(CancellationToken.None);
        await product.Get<PublishShippedPlaybooks>().RunAsync(CancellationToken.None);
        return product;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Another day begins.</summary>
    public void MoveTo(DateOnly day) => noon.Day = day;

    /// <summary>Imports a folder or a file of which every row must be good.</summary>
    public async Task<ImportReport> ImportAsync(string path)
    {
        var imported = await Get<ImportFiles>().RunAsync(new ImportRequest(path, path), Viewer.System, progress: null, CancellationToken.None);
        if (!imported.Succeeded)
        {
            throw new InvalidOperationException(imported.Error.Message);
        }

        return imported.Value.Files.FirstOrDefault(file => file.Rejected > 0 || file.Refused is not null) is { } bad
            ? throw new InvalidOperationException($"{bad.File}: {bad.Rejected} rows rejected. {bad.Refused}")
            : imported.Value;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private sealed class Noon : TimeProvider
    {
        public DateOnly Day { get; set; }

        public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
