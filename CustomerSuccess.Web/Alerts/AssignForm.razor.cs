using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Today;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

public sealed partial class AssignForm
{
    private IReadOnlyList<Colleague> colleagues = [];
    private string email = "";

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required AssignAlert Assign { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required AlertRow Alert { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        colleagues = await Queries.ColleaguesAsync(Viewer, CancellationToken.None);
        email = colleagues.FirstOrDefault(colleague => colleague.Email == (Alert.AssignedTo ?? Alert.OwnerEmail))?.Email ?? colleagues.FirstOrDefault()?.Email ?? "";
    }

    private async Task<Error?> SaveAsync()
    {
        var assigned = await Assign.RunAsync(Alert.Id, email, Viewer, CancellationToken.None);
        if (assigned.Succeeded)
        {
            await Done.InvokeAsync($"{Alert.CustomerName}: assigned.");
        }

        return assigned.Error;
    }
}
