using System.Net;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Tests.Web.Hosting;

public sealed class HealthChecksTests
{
    [Fact]
    public async Task Health_WithADatabase_IsHealthy()
    {
        using var folder = new TempFolder();
        await EmptyDatabase.CopyToAsync(folder["app.db"]);
        await using var server = await StartAsync(folder["app.db"]);
        Assert.Equal("healthy", await server.Client.GetStringAsync("/health"));
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Health_WithoutADatabase_IsNot()
    {
        using var folder = new TempFolder();
        await using var server = await StartAsync(folder["app.db"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(server));
    }

    [Fact]
    public async Task Health_WithADamagedDatabase_IsNot()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["app.db"], new string('x', 10_000));
        await using var server = await StartAsync(folder["app.db"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(server));
    }

    [Fact]
    public async Task Health_WithAnEmptyFile_IsNot()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["app.db"], "");
        await using var server = await StartAsync(folder["app.db"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(server));
    }

    private static async Task<HttpStatusCode> AskAsync(SmallServer server)
    {
        using var answer = await server.Client.GetAsync("/health");
        return answer.StatusCode;
    }

    private static Task<SmallServer> StartAsync(string path) =>
        SmallServer.StartAsync(services => services.AddPersistence(new DatabaseOptions { Path = path }), app => app.MapHealth());
}
