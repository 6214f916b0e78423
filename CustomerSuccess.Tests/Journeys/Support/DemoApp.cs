namespace CustomerSuccess.Tests.Journeys.Support;

/// <summary>One running demo for journeys that change nothing in it.</summary>
public sealed class DemoApp : IAsyncLifetime
{
    private RunningApp? app;

    internal RunningApp App => app!;

    public async ValueTask InitializeAsync() => app = await RunningApp.DemoAsync();

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
