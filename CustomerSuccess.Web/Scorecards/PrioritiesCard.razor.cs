using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The list that decides which scorecard applies to whom, with what it would do before it is saved.</summary>
public sealed partial class PrioritiesCard
{
    private List<ScorecardRule> lines = [];
    private IReadOnlyList<PriorityLine> got = [];
    private IReadOnlyList<ScorecardRule> saved = [];
    private bool changed;
    private string? error;

    [Inject]
    public required ScorecardQueries Queries { get; init; }

    [Inject]
    public required SavePriorities Save { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required ScorecardList List { get; set; }

    /// <summary>The list was saved; nobody is scored by it yet.</summary>
    [Parameter]
    public EventCallback Saved { get; set; }

    private string Nobody => got.FirstOrDefault(line => line.Rule is null) is { } left
        ? $"No line fits {Say(left)}; they would not be scored."
        : "Every customer has a line.";

    protected override Task OnParametersSetAsync()
    {
        if (changed)
        {
            return Task.CompletedTask;
        }

        (lines, saved) = ([.. List.Lines], List.Lines);
        return PreviewAsync();
    }

    /// <summary>A segment that nobody is in any more is still shown where a line names it.</summary>
    private IEnumerable<(string Name, int Customers)> SegmentsFor(ScorecardRule line) =>
        line.Segment is { } own && List.Segments.All(segment => segment.Name != own) ? List.Segments.Append((own, 0)) : List.Segments;

    private string Got(int index) => index < got.Count ? Say(got[index]) : "";

    private string Say(PriorityLine line) => line.Customers == 0 ? "nobody"
        : $"{Text.Plural(line.Customers, "customer")} · {Text.ShortMoney(line.Arr, List.Currency)} · {string.Join(", ", line.Names)}{(line.Customers > line.Names.Length ? " …" : "")}";

    private Task AddAsync() => ChangedAsync(() => lines.Insert(0, new ScorecardRule(
        List.Published.Select(scorecard => scorecard.Key).FirstOrDefault(key => lines.TrueForAll(line => line.ScorecardKey != key)) ?? lines[0].ScorecardKey,
        List.Segments.Select(segment => segment.Name).FirstOrDefault(name => lines.TrueForAll(line => line.Segment != name)))));

    private Task SetAsync(int index, ScorecardRule line) => ChangedAsync(() => lines[index] = line);

    private Task RemoveAsync(int index) => ChangedAsync(() => lines.RemoveAt(index));

    private Task MoveAsync(int from, int to) => ChangedAsync(() => (lines[from], lines[to]) = (lines[to], lines[from]));

    private Task ChangedAsync(Action change)
    {
        change();
        changed = !lines.SequenceEqual(saved);
        return PreviewAsync();
    }

    private async Task PreviewAsync()
    {
        var answer = await Queries.PreviewAsync(lines, Viewer, CancellationToken.None);
        got = answer.Succeeded ? answer.Value : [];
        error = PriorityPreview.FirstUnreached(lines) is { } late
            ? $"The line for {late.Segment ?? "everybody"} is never reached: a line above it fits them already."
            : null;
    }

    private Task ResetAsync()
    {
        (changed, lines, saved) = (false, [.. List.Lines], List.Lines);
        return PreviewAsync();
    }

    private async Task SaveAsync()
    {
        var done = await Save.RunAsync(saved, lines, Viewer, CancellationToken.None);
        error = done.Error?.Message;
        if (done.Succeeded)
        {
            changed = false;
            await Saved.InvokeAsync();
        }
    }
}
