using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Model.Issues;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Inbox;

/// <summary>What customers wrote and said, with how it sounds; its address holds the filter.</summary>
public sealed partial class InboxScreen : IDisposable
{
    private static readonly IReadOnlyList<(string, string)> Issues = [.. Enum.GetValues<Issue>().Select(issue => (IssueNames.Key(issue), SentimentWords.Name(issue)))];
    private static readonly IReadOnlyList<(string, string)> Kinds = [.. Enum.GetValues<TextKind>().Select(kind => (kind.ToString(), SentimentWords.Name(kind)))];
    private static readonly IReadOnlyList<(string, string)> Periods = [("7", "7 days"), ("30", "30 days"), ("90", "90 days"), ("365", "12 months")];

    private InboxFilter filter = new();
    private IReadOnlyList<InboxRow> rows = [];
    private (TextKind Kind, int Id)? selected;
    private (TextKind Kind, int Id)? focus;
    private string? error;
    private string? said;
    private bool busy;
    private int saved;

    [Inject]
    public required InboxQueries Queries { get; init; }

    [Inject]
    public required InboxDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocationChanged;
        filter = InboxAddress.Read(new Uri(Navigation.Uri).Query, Viewer.Role);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var asked = InboxAddress.Read(new Uri(change.Location).Query, Viewer.Role);
        if (new Uri(change.Location).AbsolutePath == Shell.AppRoutes.Inbox && asked != filter)
        {
            (filter, selected, focus, error) = (asked, null, null, null);
            _ = InvokeAsync(StateHasChanged);
        }
    }

    private async Task<InboxPage?> LoadAsync(CancellationToken cancellationToken)
    {
        var page = await Queries.PageAsync(filter, Viewer, cancellationToken);
        rows = page.Texts.Rows;
        return page;
    }

    private void Select(InboxRow row) => (selected, focus) = ((row.Kind, row.Id), null);

    private void Move(int by)
    {
        if (rows.Count > 0)
        {
            var at = rows.ToList().FindIndex(row => selected == (row.Kind, row.Id));
            var next = rows[at < 0 ? 0 : Math.Clamp(at + by, 0, rows.Count - 1)];
            selected = focus = (next.Kind, next.Id);
        }
    }

    private async Task SayAsync(InboxRow row, TextSentiment sentiment)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        var corrected = await Desk.CorrectAsync(row.Kind, row.Id, sentiment, Viewer, CancellationToken.None);
        busy = false;
        error = corrected.Error?.Message;
        said = corrected.Succeeded ? $"{row.Title} of {row.CustomerName} counts as {SentimentWords.Name(sentiment).ToLowerInvariant()} now." : null;
        saved++;
    }

    private string Href(InboxFilter wanted, bool keepPage = false) => InboxAddress.Of(keepPage ? wanted : wanted with { Page = 1 }, Viewer.Role);

    private void Go(InboxFilter wanted) => Navigation.NavigateTo(Href(wanted));
}
