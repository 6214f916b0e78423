using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Demo;
using CustomerSuccess.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Support;

/// <summary>The demo as <c>serve --demo</c> makes it on <see cref="Today"/>, made once per run; whoever needs it starts from a copy.</summary>
internal static class DemoDatabase
{
    public const string Today = "2026-11-19";

    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    public static async Task CopyToAsync(string path) => await File.WriteAllBytesAsync(path, await Bytes.Value);

    private static async Task<byte[]> MakeAsync()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["demo.db"] };
        await using (var services = new ServiceCollection().AddLogging()
            .AddCustomerSuccess(new ConfigurationBuilder().Build(), options, new FixedClock(Today)).BuildServiceProvider())
        {
            using var databaseLock = (await Preparation.RunAsync(services, CancellationToken.None)).Value;
            var built = await services.GetRequiredService<DemoBuilder>().RunAsync(progress: null, CancellationToken.None);
            Assert.True(built.Succeeded && built.Value, built.Error?.Message);
        }

        SqliteConnection.ClearPool(new SqliteConnection(options.SqliteConnectionString));
        return await File.ReadAllBytesAsync(options.Path);
    }
}
