using CustomerSuccess.Core.Approvals;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Approvals;

/// <summary>One approval of the list.</summary>
public sealed partial class ApprovalItem
{
    private ElementReference title;

    [Parameter, EditorRequired]
    public required ApprovalRow Approval { get; set; }

    /// <summary>Of amounts.</summary>
    [Parameter, EditorRequired]
    public required string Currency { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Parameter]
    public bool Selected { get; set; }

    /// <summary>The focus goes to its title once it is drawn.</summary>
    [Parameter]
    public bool TakeFocus { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    /// <summary>Its details are wanted.</summary>
    [Parameter]
    public EventCallback OnOpen { get; set; }

    [Parameter]
    public EventCallback OnFocused { get; set; }

    [Parameter]
    public EventCallback<ApprovalAct> OnAct { get; set; }

    private string Meta => string.Join(" · ", new[]
    {
        Approval.CustomerName,
        $"asked by {ApprovalWords.Asker(Approval)}",
        Approval.State != ApprovalState.Waiting ? ApprovalWords.Decision(Approval)
            : Approval.MayDecide ? null
            : Approval.Decider == Core.People.Role.Admin ? "waits for an admin" : "waits for a leader",
        Approval.AssignedTo is { } person ? $"for {person}" : null,
    }.OfType<string>());

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (TakeFocus)
        {
            await OnFocused.InvokeAsync();
            await title.FocusAsync();
        }
    }

    private Task SelectAsync() => Selected ? Task.CompletedTask : OnSelect.InvokeAsync();
}
