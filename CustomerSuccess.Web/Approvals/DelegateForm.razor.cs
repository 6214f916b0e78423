using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Approvals;

/// <summary>Lets somebody else decide until a day.</summary>
public sealed partial class DelegateForm
{
    private const int UsualDays = 14;

    private IReadOnlyList<Colleague> colleagues = [];
    private string email = "";
    private DateOnly until;

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required DelegateApprovals Delegate { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        until = Clock.Today().AddDays(UsualDays);
        colleagues = [.. (await Queries.ColleaguesAsync(Viewer, CancellationToken.None)).Where(colleague => !colleague.IsViewer)];
        email = colleagues.FirstOrDefault(colleague => colleague.Role != Role.Csm)?.Email ?? colleagues.FirstOrDefault()?.Email ?? "";
    }

    private async Task<Error?> SaveAsync()
    {
        var given = await Delegate.RunAsync(email, until, Viewer, CancellationToken.None);
        if (given.Succeeded)
        {
            await Done.InvokeAsync($"{email} decides for you until {Text.Day(until)}.");
        }

        return given.Error;
    }
}
