using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Web.Plays.Steps;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Runs;

/// <summary>One customer going through a playbook: what happened, what is to come and why, and what a person can change of it.</summary>
public sealed partial class RunPage
{
    private RunView? view;
    private IReadOnlyList<int> decidable = [];
    private string currency = "";
    private DateTimeOffset now;
    private bool loaded;
    private bool busy;
    private Error? error;
    private string? said;
    private StepAsked? step;
    private RunAct? asking;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required SettingsQueries Settings { get; init; }

    [Inject]
    public required ApprovalQueries Approvals { get; init; }

    [Inject]
    public required ApproveRequest Approve { get; init; }

    [Inject]
    public required PauseRun Pause { get; init; }

    [Inject]
    public required ResumeRun Resume { get; init; }

    [Inject]
    public required PostponeStep Postpone { get; init; }

    [Inject]
    public required ReplayStep Replay { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public int Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (!loaded || view?.Run.Id != Id)
        {
            (error, said, step, asking) = (null, null, null, null);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        currency = await Settings.ReportingCurrencyAsync(CancellationToken.None);
        view = await Queries.OneAsync(Id, Viewer, CancellationToken.None);
        decidable = await DecidableAsync();
        now = Clock.GetUtcNow();
        loaded = true;
    }

    /// <returns>The approvals that its steps wait for and the viewer may decide.</returns>
    private async Task<IReadOnlyList<int>> DecidableAsync()
    {
        var may = new List<int>();
        foreach (var approval in (view?.Steps ?? []).Where(row => row.State == StepState.Approval).Select(row => row.ApprovalId).OfType<int>())
        {
            if (await Approvals.MayDecideAsync(approval, Viewer, CancellationToken.None))
            {
                may.Add(approval);
            }
        }

        return may;
    }

    private bool Concerns(LiveEvent what) => view is not null && what switch
    {
        PlaysChanged changed => changed.Customers?.Contains(view.CustomerId) ?? true,
        ApprovalDecided decided => view.Steps.Any(row => decided.Subject.StartsWith($"step:{row.Id}:", StringComparison.Ordinal)),
        _ => false,
    };

    private Task PauseAsync() => OnceAsync(() => Pause.RunAsync(Id, Viewer, CancellationToken.None), "The run is paused.");

    private Task ResumeAsync() => OnceAsync(() => Resume.RunAsync(Id, Viewer, CancellationToken.None), "The run goes on.");

    private Task ActAsync(StepRow row, StepAct act)
    {
        switch (act)
        {
            case StepAct.Now:
                return OnceAsync(() => Postpone.RunAsync(row.Id, Clock.GetUtcNow(), Viewer, CancellationToken.None), $"{row.Title}: now.");
            case StepAct.Replay:
                return OnceAsync(() => Replay.RunAsync(row.Id, Viewer, CancellationToken.None), $"{row.Title}: once more.");
            case StepAct.Approve:
                return OnceAsync(() => Approve.RunAsync(row.ApprovalId!.Value, note: null, Viewer, CancellationToken.None), $"{row.Title}: approved.");
            case StepAct.Complete or StepAct.Send or StepAct.Postpone or StepAct.Skip or StepAct.Edit:
                var draft = view!.Previews.GetValueOrDefault(row.StepKey)?.Draft;
                step = new StepAsked(row.Id, row.Title, view.Run.CustomerName, act, draft?.Subject ?? row.Subject, draft?.Text ?? row.Text);
                return Task.CompletedTask;
            default:
                throw new ArgumentOutOfRangeException(nameof(act));
        }
    }

    private void Answered(string? answer) => (step, said) = (null, answer ?? said);

    /// <summary>A second click while the first is being worked on does nothing.</summary>
    private async Task OnceAsync(Func<Task<Result<Done>>> change, string done)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            error = (await change()).Error;
            said = error is null ? done : said;
        }
        finally
        {
            busy = false;
        }
    }
}
