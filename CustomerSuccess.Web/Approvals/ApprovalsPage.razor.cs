using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Approvals;

/// <summary>
/// What waits for a decision, decided from the list. Keys press what they name (wwwroot/browser/keys.js): the buttons of the selected one and, for j
/// and k, those at the foot.
/// </summary>
public sealed partial class ApprovalsPage
{
    /// <summary>Drawn at first, and more by each click.</summary>
    private const int Step = 50;

    private ApprovalDesk? shown;
    private IReadOnlyList<DelegationRow> delegations = [];
    private ApprovalPanel? panel;
    private int? selected;
    private int? focus;
    private int? asked;
    private int most = Step;
    private bool opening;
    private (ApprovalRow Row, ApprovalAct Act, string? Letter)? asking;
    private bool delegating;
    private bool busy;
    private string? error;
    private string? refused;
    private string? said;

    [Inject]
    public required ApprovalQueries Queries { get; init; }

    [Inject]
    public required SettingsQueries Settings { get; init; }

    [Inject]
    public required ApproveRequest Approve { get; init; }

    [Inject]
    public required DelegateApprovals Delegate { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>The one whose details are opened.</summary>
    [SupplyParameterFromQuery]
    public int? Id { get; set; }

    private string Note => shown is null ? "" : $"{Text.Count(shown.Rows.Count(row => row.State == ApprovalState.Waiting))} waiting · {Text.Count(shown.Rows.Count(row => row.MayDecide))} for you";

    protected override void OnParametersSet()
    {
        if (Id != asked)
        {
            asked = Id;
            Open(Id ?? selected);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (opening && panel is not null)
        {
            opening = false;
            await panel.FocusAsync();
        }
    }

    private void Open(int? approvalId) => (selected, opening) = (approvalId, true);

    private async Task<ApprovalDesk?> LoadAsync(CancellationToken cancellationToken)
    {
        var waiting = await Queries.WaitingAsync(Viewer, cancellationToken);
        var before = shown?.Rows ?? [];
        var decided = new Dictionary<int, ApprovalRow>();
        foreach (var id in ApprovalLines.Gone(before, waiting))
        {
            if (await Queries.OneAsync(id, Viewer, cancellationToken) is { } one)
            {
                decided[id] = one.Approval;
            }
        }

        delegations = await Queries.DelegationsAsync(Viewer, cancellationToken);
        shown = new ApprovalDesk(ApprovalLines.Merge(before, waiting, decided), await Settings.ReportingCurrencyAsync(cancellationToken), waiting.Count == ApprovalQueries.MostWaiting, Clock.GetUtcNow());
        selected ??= shown.Rows.FirstOrDefault()?.Id;
        StateHasChanged();
        return shown;
    }

    private void Move(int steps) => selected = focus = ApprovalLines.Step([.. shown!.Rows.Take(most)], selected, steps);

    private async Task ActAsync(ApprovalRow row, ApprovalAct act)
    {
        if (act != ApprovalAct.Approve)
        {
            asking = (row, act, act == ApprovalAct.Change ? (await Queries.OneAsync(row.Id, Viewer, CancellationToken.None))?.Text : null);
            return;
        }

        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            var approved = await Approve.RunAsync(row.Id, note: null, Viewer, CancellationToken.None);
            error = approved.Error?.Message;
            (said, focus) = approved.Succeeded ? ($"{row.Title}: approved.", row.Id) : (said, focus);
        }
        finally
        {
            busy = false;
        }
    }

    /// <summary>The focus stays with what was decided, which stays in its place: a key that is pressed twice must not decide the next one.</summary>
    private void Answered(string? answer)
    {
        focus = answer is null ? focus : asking?.Row.Id;
        asking = null;
        (said, error) = (answer ?? said, answer is null ? error : null);
    }

    private async Task DelegatedAsync(string? answer)
    {
        delegating = false;
        said = answer ?? said;
        delegations = await Queries.DelegationsAsync(Viewer, CancellationToken.None);
    }

    private async Task EndAsync(DelegationRow delegation)
    {
        refused = (await Delegate.RunAsync(delegation.To, until: null, Viewer, CancellationToken.None)).Error?.Message;
        said = refused is null ? $"{delegation.To} does not decide for you any more." : said;
        delegations = await Queries.DelegationsAsync(Viewer, CancellationToken.None);
    }
}
