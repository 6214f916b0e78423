using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.OfCustomer;

/// <summary>Makes the plan when it is opened; nothing begins before somebody starts it.</summary>
public sealed partial class PlanDialog
{
    private CustomerPlan? plan;
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private string? planned;
    private string? error;
    private DateTimeOffset now;
    private bool busy;

    [Inject]
    public required PlanForCustomer Plan { get; init; }

    [Inject]
    public required StartPlay Start { get; init; }

    [Inject]
    public required PlaybookQueries Playbooks { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>; null: the dialog is shut.</summary>
    [Parameter, EditorRequired]
    public string? Customer { get; set; }

    /// <summary>With what was begun, or null when nothing was.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (planned == Customer)
        {
            return;
        }

        (planned, plan, error) = (Customer, null, null);
        if (Customer is not null)
        {
            await PlanAsync(Customer);
        }
    }

    private async Task PlanAsync(string customer)
    {
        now = Clock.GetUtcNow();
        var made = await Plan.RunAsync(customer, execute: false, Viewer, CancellationToken.None);
        var known = await Playbooks.NamesAsync(CancellationToken.None);
        if (planned == customer)
        {
            names = known;
            (plan, error) = (made.Succeeded ? made.Value : null, made.Error?.Message);
        }
    }

    private async Task StartAsync(string playbook)
    {
        if (busy || Customer is not { } customer)
        {
            return;
        }

        busy = true;
        try
        {
            var started = await Start.RunAsync(playbook, [customer], confirmed: false, Viewer, CancellationToken.None);
            error = !started.Succeeded ? started.Error.Message
                : started.Value.Runs.Count == 0 ? string.Join(" ", started.Value.PassedOver.Select(one => $"{one.Why}."))
                : null;
            if (error is null)
            {
                await Done.InvokeAsync("The play has begun.");
            }
        }
        finally
        {
            busy = false;
        }
    }
}
