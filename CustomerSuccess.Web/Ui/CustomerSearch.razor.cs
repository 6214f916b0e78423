using CustomerSuccess.Core.Search;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

public sealed partial class CustomerSearch
{
    private IReadOnlyList<SearchHit> hits = [];
    private ElementReference input;
    private string text = "";

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task<IReadOnlyList<SearchHit>>> Find { get; set; }

    [Parameter]
    public EventCallback<SearchHit> Chosen { get; set; }

    /// <summary>What was typed later is found later, however long an earlier answer takes.</summary>
    private async Task SeekAsync(ChangeEventArgs change)
    {
        var mine = text = $"{change.Value}";
        var found = await Find(mine);
        hits = mine == text ? found : hits;
    }

    private async Task ChooseAsync(SearchHit hit)
    {
        (hits, text) = ([], "");
        await input.FocusAsync();
        await Chosen.InvokeAsync(hit);
    }
}
