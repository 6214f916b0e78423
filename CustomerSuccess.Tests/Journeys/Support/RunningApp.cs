using System.Collections.Concurrent;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using CustomerSuccess.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys.Support;

/// <summary>The whole application on a port and a database of its own.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    public const string Password = "seven quiet lanterns";

    private readonly TempFolder folder;
    private readonly WebApplication app;
    private readonly DatabaseLock databaseLock;

    private RunningApp(TempFolder folder, WebApplication app, DatabaseLock databaseLock)
    {
        this.folder = folder;
        this.app = app;
        this.databaseLock = databaseLock;
    }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Browsers on this application; they leave before it stops.</summary>
    public ConcurrentBag<IBrowserContext> Visitors { get; } = [];

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Nobody signs in, nothing is known.</summary>
    public static Task<RunningApp> EmptyAsync(TimeProvider? clock = null) => StartAsync(EmptyDatabase.CopyToAsync, demo: false, clock ?? new FixedClock(DemoDatabase.Today));

    /// <param name="mailServer">Takes the mails; null: they stay in the outbox.</param>
    public static Task<RunningApp> DemoAsync(SmtpSink? mailServer = null) =>
        StartAsync(DemoDatabase.CopyToAsync, demo: true, new FixedClock(DemoDatabase.Today), mailServer?.Settings);

    /// <summary>Adds somebody who signs in with <see cref="Password"/>.</summary>
    public async Task AddAsync(string email, string name, Role role)
    {
        var token = await Get<InvitePerson>().RunAsync(email, name, role, Viewer.System, CancellationToken.None);
        var chosen = await Get<ChoosePassword>().RunAsync(new PasswordChoice(token.Value, Password), CancellationToken.None);
        Assert.True(chosen.Succeeded, chosen.Error?.Message);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in Visitors)
        {
            await visitor.CloseAsync();
        }

        await app.StopAsync();
        await app.DisposeAsync();
        databaseLock.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private static async Task<RunningApp> StartAsync(Func<string, Task> copyTo, bool demo, TimeProvider clock, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = new TempFolder();
        await copyTo(folder["app.db"]);
        var app = WebServer.Build(new ServeOptions(folder["app.db"], "http://127.0.0.1:0", demo), clock, settings);
        var databaseLock = await Preparation.RunAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new RunningApp(folder, app, databaseLock.Value);
    }
}
