using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Web.Alerts;
using CustomerSuccess.Web.Churn;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Today;

/// <summary>One alert of the queue; selected, it shows what can be done.</summary>
public sealed partial class QueueItem
{
    private ElementReference name;

    [Parameter, EditorRequired]
    public required AlertRow Alert { get; set; }

    /// <summary>From 1.</summary>
    [Parameter, EditorRequired]
    public int Place { get; set; }

    [Parameter]
    public bool Selected { get; set; }

    /// <summary>Says whose customer it is.</summary>
    [Parameter]
    public bool WithOwner { get; set; }

    [Parameter]
    public bool IsNew { get; set; }

    /// <summary>The focus goes to its customer once it is drawn, and the page scrolls there.</summary>
    [Parameter]
    public bool TakeFocus { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    [Parameter]
    public EventCallback OnFocused { get; set; }

    [Parameter]
    public EventCallback<AlertAct> OnAct { get; set; }

    private string Meta => string.Join(" · ", new[]
    {
        Alert.Severity == AlertSeverity.Critical ? "Critical alert" : null,
        Alert.RuleName,
        Alert.Churn is { } churn ? $"leaves in 90 days: {RiskWords.Share(churn)}" : null,
        Text.Moment(Alert.RaisedAt, Now),
        Alert.EscalatedAt is null ? null : "escalated",
        Alert.AssignedTo is { } person ? $"assigned to {person}" : WithOwner ? Alert.OwnerName ?? "no owner" : null,
        Alert.ClearedAt is null ? null : "has ended since",
    }.Where(word => word is not null));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (TakeFocus)
        {
            await OnFocused.InvokeAsync();
            await name.FocusAsync();
        }
    }

    private Task SelectAsync() => Selected ? Task.CompletedTask : OnSelect.InvokeAsync();
}
