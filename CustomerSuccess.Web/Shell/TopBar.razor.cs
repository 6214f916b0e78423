using CustomerSuccess.Core.Settings;
using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>Where one is, the search, the theme, the own account.</summary>
public sealed partial class TopBar : IAsyncDisposable
{
    /// <summary>The section that a page fills with the way to itself.</summary>
    internal const string Crumbs = "crumbs";

    private SearchDialog? search;
    private bool demo;

    [Inject]
    public required SettingsQueries Settings { get; init; }

    [Inject]
    internal SearchKeys Keys { get; init; } = null!;

    public ValueTask DisposeAsync() => Keys.DisposeAsync();

    protected override async Task OnInitializedAsync() => demo = (await Settings.DemoAsync(CancellationToken.None)).IsDemo;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Keys.ListenAsync(() => InvokeAsync(OpenSearchAsync));
        }
    }

    private Task OpenSearchAsync() => search?.OpenAsync() ?? Task.CompletedTask;
}
