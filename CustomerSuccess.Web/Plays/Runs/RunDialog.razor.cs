using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Today;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Runs;

public sealed partial class RunDialog
{
    private const decimal MostClaimed = 1_000_000_000m;

    private RunAct? prepared;
    private IReadOnlyList<Colleague> colleagues = [];
    private string reason = "";
    private string email = "";
    private decimal amount;

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required CancelRun Cancel { get; init; }

    [Inject]
    public required ReassignRun Reassign { get; init; }

    [Inject]
    public required ClaimSavings Claim { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required RunRow Run { get; set; }

    [Parameter, EditorRequired]
    public required string Currency { get; set; }

    /// <summary>Null: the dialog is shut.</summary>
    [Parameter, EditorRequired]
    public RunAct? Act { get; set; }

    /// <summary>Done or cancelled.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    private string Title => Act switch { RunAct.Cancel => "Cancel the run", RunAct.Reassign => "Give the run to somebody else", _ => "Claim savings" };

    protected override async Task OnParametersSetAsync()
    {
        if (prepared == Act)
        {
            return;
        }

        prepared = Act;
        if (Act == RunAct.Claim)
        {
            amount = (Run.ClaimedSavings ?? Run.ComputedSavings)?.Units ?? 0;
        }

        if (Act == RunAct.Reassign)
        {
            colleagues = await Queries.ColleaguesAsync(Viewer, CancellationToken.None);
            email = colleagues.FirstOrDefault(colleague => colleague.Email == Run.OwnerEmail)?.Email ?? colleagues.FirstOrDefault()?.Email ?? "";
        }
    }

    private async Task<Error?> CancelAsync() => await CloseAsync(await Cancel.RunAsync(Run.Id, reason, Viewer, CancellationToken.None));

    private async Task<Error?> ReassignAsync() => await CloseAsync(await Reassign.RunAsync(Run.Id, email, Viewer, CancellationToken.None));

    private async Task<Error?> ClaimAsync() => amount is < 0 or > MostClaimed ? PlayErrors.AmountExpected
        : await CloseAsync(await Claim.RunAsync(Run.Id, Money.FromUnits(amount), Viewer, CancellationToken.None));

    private async Task<Error?> CloseAsync(Result<Done> answer)
    {
        if (answer.Succeeded)
        {
            await Done.InvokeAsync();
        }

        return answer.Error;
    }
}
