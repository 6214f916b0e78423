using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Acting;
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
    private string currency = "";
    private DateTimeOffset now;
    private bool loaded;
    private bool busy;
    private Error? error;
    private StepAsked? step;
    private RunAct? asking;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required SettingsQueries Settings { get; init; }

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
            (error, step, asking) = (null, null, null);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        currency = await Settings.ReportingCurrencyAsync(CancellationToken.None);
        view = await Queries.OneAsync(Id, Viewer, CancellationToken.None);
        now = Clock.GetUtcNow();
        loaded = true;
    }

    private Task PauseAsync() => OnceAsync(() => Pause.RunAsync(Id, Viewer, CancellationToken.None));

    private Task ResumeAsync() => OnceAsync(() => Resume.RunAsync(Id, Viewer, CancellationToken.None));

    private Task ActAsync(StepRow row, StepAct act)
    {
        switch (act)
        {
            case StepAct.Now:
                return OnceAsync(() => Postpone.RunAsync(row.Id, Clock.GetUtcNow(), Viewer, CancellationToken.None));
            case StepAct.Replay:
                return OnceAsync(() => Replay.RunAsync(row.Id, Viewer, CancellationToken.None));
            case StepAct.Complete or StepAct.Postpone or StepAct.Skip or StepAct.Edit:
                step = new StepAsked(row.Id, row.Title, view!.Run.CustomerName, act, row.Subject, row.Text);
                return Task.CompletedTask;
            default:
                throw new ArgumentOutOfRangeException(nameof(act));
        }
    }

    /// <summary>A second click while the first is being worked on does nothing.</summary>
    private async Task OnceAsync(Func<Task<Result<Done>>> change)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            error = (await change()).Error;
        }
        finally
        {
            busy = false;
        }
    }
}
