using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Approvals;

/// <summary>Facts, drafted text, precedent and budget of one approval.</summary>
public sealed partial class ApprovalPanel
{
    private ElementReference place;

    [Inject]
    public required ApprovalQueries Queries { get; init; }

    [Inject]
    public required PlayQueries Plays { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public int ApprovalId { get; set; }

    /// <summary>Of amounts.</summary>
    [Parameter, EditorRequired]
    public required string Currency { get; set; }

    public ValueTask FocusAsync() => place.FocusAsync();

    private async Task<ApprovalDetail?> LoadAsync(CancellationToken cancellationToken)
    {
        var view = await Queries.OneAsync(ApprovalId, Viewer, cancellationToken);
        var run = view is not null && ApprovalWords.StepOf(view.Approval.Subject) is { } step ? await Plays.RunOfStepAsync(step, Viewer, cancellationToken) : null;
        return new ApprovalDetail(view, run);
    }
}
