using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>Goes from light to dark to what the machine says.</summary>
public sealed partial class ThemeSwitch
{
    private string choice = "system";

    [Inject]
    public required ColorTheme Theme { get; init; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            choice = await Theme.GetAsync();
            StateHasChanged();
        }
    }

    private async Task NextAsync()
    {
        var choices = ColorTheme.Choices;
        choice = choices[(choices.ToList().IndexOf(choice) + 1) % choices.Count];
        await Theme.SetAsync(choice);
    }
}
