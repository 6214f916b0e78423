using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Web.Alerts;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Today;

/// <summary>
/// Alerts by rank, one of them selected with its actions opened. Keys press what they name (wwwroot/browser/keys.js): the buttons of the
/// selected alert and, for j and k, those at the foot.
/// </summary>
public sealed partial class QueuePanel
{
    private Queue? shown;
    private IReadOnlyList<(string Value, string Text)> rules = [];
    private int? selected;
    private int? focus;
    private int place;
    private int most = 50;
    private (AlertRow Alert, AlertAct Act)? asking;
    private string? error;
    private string? said;

    [Inject]
    public required AlertQueries Alerts { get; init; }

    [Inject]
    public required TodayQueries Today { get; init; }

    [Inject]
    public required AcceptAlert Accept { get; init; }

    [Inject]
    public required CloseAlert Close { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required TodayAddress Address { get; set; }

    /// <summary>What was raised later is new; null marks nothing.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset? SeenThrough { get; set; }

    /// <summary>Rises with every minute, in which clocks move on.</summary>
    [Parameter]
    public int Minute { get; set; }

    private string Note => shown is null ? "" : $"{Text.Count(shown.Alerts.Total)} open · severity, then risk × ARR × urgency";

    private async Task<Queue?> LoadAsync(CancellationToken cancellationToken)
    {
        var asked = Clock.GetUtcNow();
        var alerts = await Alerts.QueueAsync(new AlertFilter(Address.Team, RuleKey: Address.Rule, PageSize: most), Viewer, cancellationToken);
        rules = [.. (await Today.RulesAsync(Address.Team, Viewer, cancellationToken)).Select(rule => (rule.Key, $"{rule.Name} ({Text.Count(rule.Alerts)})"))];
        shown = new Queue(alerts, asked);
        KeepSelection();
        StateHasChanged();
        return shown;
    }

    /// <summary>An alert that has left the queue hands the selection to the one that took its place.</summary>
    private void KeepSelection()
    {
        var rows = shown!.Alerts.Rows;
        var now = rows.Index().FirstOrDefault(row => row.Item.Id == selected, (Index: -1, Item: null!)).Index;
        if (now < 0 && rows.Count > 0)
        {
            now = Math.Min(place, rows.Count - 1);
            focus = selected is null ? null : rows[now].Id;
        }

        place = Math.Max(0, now);
        selected = rows.Count == 0 ? null : rows[place].Id;
    }

    private bool IsNew(AlertRow alert) => SeenThrough is { } seen && alert.RaisedAt > seen;

    private void Select(int alertId)
    {
        selected = alertId;
        place = Math.Max(0, shown!.Alerts.Rows.Index().First(row => row.Item.Id == alertId).Index);
    }

    private void Move(int steps)
    {
        var rows = shown!.Alerts.Rows;
        if (rows.Count > 0)
        {
            Select(rows[Math.Clamp(place + steps, 0, rows.Count - 1)].Id);
            focus = selected;
        }
    }

    private async Task ActAsync(AlertRow alert, AlertAct act)
    {
        Select(alert.Id);
        switch (act)
        {
            case AlertAct.Accept:
                Tell(await Accept.RunAsync(alert.Id, Viewer, CancellationToken.None), $"{alert.CustomerName}: accepted.");
                break;
            case AlertAct.Finish:
                Tell(await Close.RunAsync(alert.Id, AlertOutcome.Useful, note: null, Viewer, CancellationToken.None), $"{alert.CustomerName}: done.");
                break;
            case AlertAct.Snooze or AlertAct.NotUseful or AlertAct.LogCall or AlertAct.Assign or AlertAct.Plan:
                asking = (alert, act);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act));
        }
    }

    private void Answered(string? answer)
    {
        asking = null;
        said = answer ?? said;
    }

    private void Tell(Result<Done> answer, string done)
    {
        error = answer.Error?.Message;
        said = answer.Succeeded ? done : said;
    }
}
