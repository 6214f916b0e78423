using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Where a scorecard is tuned. Whatever is changed is saved as a draft by itself; publishing is the only thing that customers feel.</summary>
public sealed partial class StudioPage : IDisposable
{
    /// <summary>Long enough that a drag is one save, short enough that nobody waits for it.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private readonly DraftAutosave autosave;
    private readonly StudioReplay replay;
    private readonly StudioLearning learning;
    private ScorecardView? view;
    private StudioEditor? editor;
    private IReadOnlyDictionary<Input, double>? known;
    private IReadOnlyList<(string Name, Scorecard Scorecard)> others = [];
    private (string Left, string Right)? comparing;
    private DraftEffect? effect;
    private string? newer;
    private string? error;
    private bool missing;
    private bool acting;
    private int version;
    private string? loadedKey;
    private IDisposable? subscription;

    public StudioPage()
    {
        autosave = new DraftAutosave(
            () => Store!.StartAsync(Key!, Viewer!), (draft, revision) => Store!.SaveAsync(draft, revision, Viewer!), () => InvokeAsync(StateHasChanged), Pause);
        replay = new StudioReplay((progress, token) => Replay!.RunAsync(Key!, Viewer!, progress, token), () => InvokeAsync(StateHasChanged));
        learning = new StudioLearning((draft, progress, token) => Propose!.RunAsync(draft, Viewer!, progress, token), () => InvokeAsync(StateHasChanged));
    }

    [Inject]
    public required ScorecardQueries Queries { get; init; }

    [Inject]
    public required DraftQueries Drafts { get; init; }

    [Inject]
    public required DraftStore Store { get; init; }

    [Inject]
    public required ReplayScorecard Replay { get; init; }

    [Inject]
    public required ProposeWeights Propose { get; init; }

    [Inject]
    public required StudioActs Acts { get; init; }

    [Inject]
    public required StudioDialogs Dialogs { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public required string Key { get; set; }

    private bool HasDraft => autosave.Revision > 0 || autosave.Pending;

    private string DraftName => $"v{(view?.Published?.Number ?? 0) + 1}";

    private string PublishedName => view?.Published is { } published ? $"v{published.Number}" : "never published";

    /// <summary>What can stand on either side of a comparison.</summary>
    private IReadOnlyList<(string Name, Scorecard Scorecard)> Sides =>
    [
        (StudioWords.Draft, editor!.Draft),
        .. view!.Versions.Select(published => ($"v{published.Number}", published.Scorecard)),
        .. others,
    ];

    public void Dispose()
    {
        subscription?.Dispose();
        replay.Dispose();
        learning.Dispose();
    }

    protected override void OnInitialized() => subscription = Live.Subscribe(what => what switch
    {
        ScorecardsChanged changed when changed.Key is null || changed.Key == Key => InvokeAsync(LookAsync),
        ScoresChanged => InvokeAsync(RescoredAsync),
        _ => Task.CompletedTask,
    });

    protected override async Task OnParametersSetAsync()
    {
        if (loadedKey != Key)
        {
            loadedKey = Key;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var answer = await Queries.OneAsync(Key, Viewer, CancellationToken.None);
        missing = answer.Error is NotFound;
        (error, newer) = (answer.Error is null or NotFound ? null : answer.Error.Message, null);
        view = answer.Succeeded ? answer.Value : null;
        if (view is null)
        {
            return;
        }

        var locked = editor?.Selected;
        editor = new StudioEditor(view.Draft?.Scorecard ?? view.Published!.Scorecard, view.Published?.Scorecard);
        if (locked is { } node && editor.CategoryOf(node) is not null)
        {
            editor.Select(node);
        }

        autosave.Loaded(view.Draft?.Revision ?? 0, view.Draft?.SavedAt);
        version++;
        await RefreshAsync();
    }

    /// <summary>What depends on how customers stand, and on what else is published.</summary>
    private async Task RefreshAsync()
    {
        if (editor is null || await Queries.OneAsync(Key, Viewer, CancellationToken.None) is not { Succeeded: true } now)
        {
            return;
        }

        view = now.Value;
        var shares = await Drafts.KnownAsync(Key, Viewer, CancellationToken.None);
        known = shares.Succeeded ? shares.Value : null;
        StateHasChanged();
    }

    /// <summary>The year that was replayed is another one now.</summary>
    private async Task RescoredAsync()
    {
        await RefreshAsync();
        if (replay.Report is not null)
        {
            await ReplayAsync();
        }
    }

    private Task ReplayAsync() => replay.StartAsync(view!.Published?.Scorecard ?? editor!.Draft, editor!.Draft);

    private Task Accept(IReadOnlySet<string> accepted)
    {
        editor!.Change(draft => learning.Accept(draft, accepted), "accepted");
        return ChangedAsync();
    }

    /// <summary>Somebody did something with scorecards; if it was this draft and not from here, say so.</summary>
    private async Task LookAsync()
    {
        if (editor is null || acting || autosave.Pending || autosave.Error is not null)
        {
            return;
        }

        var answer = await Drafts.DraftAsync(Key, Viewer, CancellationToken.None);
        if (autosave.Pending)
        {
            return;
        }

        newer = answer.Succeeded && answer.Value.Revision > autosave.Revision
            ? $"{answer.Value.SavedBy} saved this draft {Text.Moment(answer.Value.SavedAt, Clock.GetUtcNow())}. What you see is older."
            : answer.Error is Conflict && autosave.Revision > 0 ? answer.Error.Message
            : null;
        StateHasChanged();
    }

    private void Choose(ScorecardNode node) => editor!.Select(node);

    private Task ChangedAsync()
    {
        version++;
        autosave.Changed(editor!.Draft);
        return replay.FollowAsync(view!.Published?.Scorecard ?? editor.Draft, editor.Draft);
    }

    private async Task PickAsync(string? category)
    {
        if (editor!.Draft.Categories.Length == 0)
        {
            editor.AddCategory("New category");
        }

        if (await Dialogs.MeasureAsync(editor.Draft, category, known) is { } picked)
        {
            editor.AddMeasure(picked.Category, picked.Measure);
            await ChangedAsync();
        }
    }

    /// <param name="number">Of the version to compare with; null takes what is published, or closes an open comparison.</param>
    private async Task CompareAsync(int? number)
    {
        var list = await Queries.ListAsync(Viewer, CancellationToken.None);
        others = list.Succeeded ? [.. list.Value.Published.Where(other => other.Key != Key).Select(other => (other.Name, other))] : [];
        comparing = number is null && comparing is not null ? null
            : (number is { } one ? $"v{one}" : view!.Published is { } published ? $"v{published.Number}" : Sides[^1].Name, StudioWords.Draft);
    }

    private Task DiscardAsync() => ActAsync(() => Acts.DiscardAsync(Key, autosave.Revision, Viewer));

    private Task PublishAsync(string note) => ActAsync(() => Acts.PublishAsync(view!, DraftName, autosave.Revision, effect, note, Viewer));

    private Task RollBackAsync(int number) => ActAsync(() => Acts.RollBackAsync(Key, number, DraftName, Viewer));

    private async Task ActAsync(Func<Task<Result<bool>>> act)
    {
        await autosave.FlushAsync();
        if (autosave.Error is not null)
        {
            return;
        }

        acting = true;
        var done = await act();
        acting = false;
        error = done.Error?.Message;
        if (done is { Succeeded: true, Value: true })
        {
            await LoadAsync();
        }
    }
}
