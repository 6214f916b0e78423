using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Search;
using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>Finds a customer while one types: arrow keys choose, Enter goes there.</summary>
public sealed partial class SearchDialog
{
    private ElementReference dialog;
    private string text = "";
    private IReadOnlyList<SearchHit> hits = [];
    private int chosen;

    [Inject]
    public required Dialogs Dialogs { get; init; }

    [Inject]
    public required SearchQueries Search { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private string State => (text.Trim().Length, hits.Count) switch
    {
        (0, _) => "Type part of a name, a customer id or a person.",
        (_, 0) => $"No customer or person fits “{text.Trim()}”.",
        _ => $"{hits.Count} found",
    };

    private async Task FindAsync(ChangeEventArgs change)
    {
        text = $"{change.Value}";
        chosen = 0;
        hits = await Search.FindAsync(text, Viewer, CancellationToken.None);
    }

    private async Task MoveAsync(KeyboardEventArgs key)
    {
        if (key.Key is "ArrowDown" or "ArrowUp" && hits.Count > 0)
        {
            chosen = (chosen + (key.Key == "ArrowDown" ? 1 : hits.Count - 1)) % hits.Count;
        }
        else if (key.Key == "Enter" && chosen < hits.Count)
        {
            await GoAsync(hits[chosen]);
        }
    }

    private async Task GoAsync(SearchHit hit)
    {
        await Dialogs.CloseAsync(dialog);
        Navigation.NavigateTo(AppRoutes.Customer(hit.ExternalId));
    }

    private void Clear()
    {
        text = "";
        hits = [];
        chosen = 0;
    }
}
