using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Search;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging.Templates;

/// <summary>One template: its text with what is wrong where it is wrong, and what a customer would read while it is being written.</summary>
public sealed partial class TemplatePage
{
    /// <summary>A preview asks for much: it waits until the keys rest.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private TemplateHistory? history;
    private TemplateInput? input;
    private TemplatePreview? preview;
    private (bool Failed, string Text)? message;
    private string note = "";
    private string? loadedKey;
    private string? shownFor;
    private int typed;
    private bool loaded;
    private bool busy;

    [Inject]
    public required TemplateQueries Queries { get; init; }

    [Inject]
    public required SearchQueries Search { get; init; }

    [Inject]
    public required PublishTemplate Publish { get; init; }

    [Inject]
    public required SendTestMail Test { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public required string Key { get; set; }

    /// <summary>With whose facts the text is shown; null: some customer.</summary>
    [SupplyParameterFromQuery]
    public string? Customer { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (loadedKey != Key)
        {
            loadedKey = Key;
            await LoadAsync();
        }

        if (shownFor is null || Customer is not null)
        {
            shownFor = Customer ?? await Queries.ExampleAsync(Viewer, CancellationToken.None);
        }

        await ShowAsync();
    }

    private async Task LoadAsync()
    {
        history = await Queries.HistoryAsync(Key, CancellationToken.None);
        input = history is null ? null : new TemplateInput(history.Published.Text);
        loaded = true;
    }

    private bool IsDirty() => Viewer.IsAdmin && input is not null && input.Differs(history!.Published.Text);

    private void GiveUp() => input = new TemplateInput(history!.Published.Text);

    private async Task ShowSoonAsync()
    {
        var mine = ++typed;
        await Task.Delay(Rest);
        if (mine == typed)
        {
            await ShowAsync();
        }
    }

    /// <summary>What was typed later is shown later, however long an earlier answer takes.</summary>
    private async Task ShowAsync()
    {
        var mine = ++typed;
        if (input is null || shownFor is null)
        {
            return;
        }

        var shown = await Queries.PreviewAsync(input.Read(), shownFor, Viewer, CancellationToken.None);
        preview = mine == typed ? shown : preview;
    }

    private Task<IReadOnlyList<SearchHit>> FindAsync(string text) => Search.FindAsync(text, Viewer, CancellationToken.None);

    private void Choose(SearchHit hit) => Navigation.NavigateTo(AppRoutes.Template(Key, hit.ExternalId), replace: true);

    private async Task TakeAsync(int number)
    {
        input = new TemplateInput(history!.Versions.First(version => version.Number == number).Text);
        note = $"Back to version {number}";
        message = (false, $"The text of version {number} stands in the editor. Publish it to send it from now on.");
        await ShowAsync();
    }

    private Task PublishAsync() => OnceAsync(async () =>
    {
        var published = await Publish.RunAsync(Key, input!.Read(), history!.Published.Number, note, Viewer, CancellationToken.None);
        message = published.Succeeded ? (false, $"Version {published.Value} is sent from now on.") : (true, published.Error.Message);
        if (published.Succeeded)
        {
            note = "";
            await LoadAsync();
        }
    });

    private Task TestAsync() => OnceAsync(async () =>
    {
        var sent = await Test.RunAsync(Key, input!.Read(), shownFor ?? "", Viewer, CancellationToken.None);
        message = sent.Succeeded ? (false, $"It is on its way to {Viewer.Email}; the outbox under Messages shows it.") : (true, sent.Error.Message);
    });

    /// <summary>A second click while the first is being worked on does nothing.</summary>
    private async Task OnceAsync(Func<Task> work)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            await work();
        }
        finally
        {
            busy = false;
        }
    }

    private IReadOnlyList<string> Faults(string field) => [.. (preview?.Faults ?? []).Where(fault => fault.Field == field).Select(TemplateWords.Fault)];

    private string? Invalid(string field) => Faults(field).Count > 0 ? "true" : null;
}
