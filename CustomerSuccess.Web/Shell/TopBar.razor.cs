using CustomerSuccess.Core.Settings;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>Where one is, the search, the theme, the own account.</summary>
public sealed partial class TopBar
{
    /// <summary>The section that a page fills with the way to itself.</summary>
    internal const string Crumbs = "crumbs";

    private bool demo;

    [Inject]
    public required SettingsQueries Settings { get; init; }

    protected override async Task OnInitializedAsync() => demo = (await Settings.DemoAsync(CancellationToken.None)).IsDemo;
}
