using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Touches;

/// <summary>Asks a CSM for the rating of one customer and saves it.</summary>
public sealed partial class RateForm
{
    private int rating;
    private string? note;

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

    private async Task<Error?> SaveAsync()
    {
        var saved = await Desk.RateAsync(Customer, rating, note, Viewer, CancellationToken.None);
        if (saved.Succeeded)
        {
            await Done.InvokeAsync();
        }

        return saved.Error;
    }
}
