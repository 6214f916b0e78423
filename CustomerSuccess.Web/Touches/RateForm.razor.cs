using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Touches;

/// <summary>Asks a CSM for the rating of one customer and saves it.</summary>
public sealed partial class RateForm
{
    private int rating;
    private string? note;
    private string? error;
    private bool saving;

    [Inject]
    public required TouchDesk Desk { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The rating so far, 1 to 5; 0 when there is none.</summary>
    [Parameter]
    public int Present { get; set; }

    /// <summary>Saved or cancelled.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    protected override void OnInitialized() => rating = Present;

    private async Task SaveAsync()
    {
        if (saving)
        {
            return;
        }

        saving = true;
        var saved = await Desk.RateAsync(Customer, rating, note, Viewer, CancellationToken.None);
        saving = false;
        error = saved.Error?.Message;
        if (saved.Succeeded)
        {
            await Done.InvokeAsync();
        }
    }
}
