using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>The alerts of one customer.</summary>
public sealed partial class CustomerAlertsPanel
{
    private AlertRow? asked;
    private AlertAct act;
    private int answered;
    private string? error;

    [Inject]
    public required AlertQueries Queries { get; init; }

    [Inject]
    public required AcceptAlert Accept { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    /// <summary>As events name the customer.</summary>
    [Parameter, EditorRequired]
    public int CustomerId { get; set; }

    private Task<CustomerAlerts?> LoadAsync(CancellationToken cancellationToken) => Queries.OfCustomerAsync(Customer, Viewer, cancellationToken);

    private bool Concerns(LiveEvent what) => what is AlertsChanged changed && (changed.Customers?.Contains(CustomerId) ?? true);

    private static string State(AlertRow alert) =>
        (alert.AcceptedBy is { } by ? $" · accepted by {by}" : "")
        + (alert.SnoozedUntil is { } until ? $" · snoozed until {Text.Day(until)}: {alert.SnoozeReason}" : "")
        + (alert.AssignedTo is { } to ? $" · assigned to {to}" : "")
        + (alert.EscalatedAt is null ? "" : " · escalated")
        + (alert.ClearedAt is null ? "" : " · the condition has ended");

    private async Task AcceptAsync(AlertRow alert) =>
        error = (await Accept.RunAsync(alert.Id, Viewer, CancellationToken.None)).Error?.Message;

    private void Ask(AlertRow alert, AlertAct how) => (asked, act) = (alert, how);

    private void Answered(string? answer)
    {
        asked = null;
        answered++;
    }
}
