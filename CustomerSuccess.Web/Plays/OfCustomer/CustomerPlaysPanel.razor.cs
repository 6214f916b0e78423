using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Plays.Steps;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.OfCustomer;

public sealed partial class CustomerPlaysPanel
{
    private const int MostPassed = 3;

    private bool planning;
    private string? said;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>.</summary>
    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public int CustomerId { get; set; }

    [Parameter]
    public bool MayStart { get; set; }

    private static IReadOnlyList<EntryRow> Passed(CustomerPlays plays) => [.. plays.Entries.Where(entry => entry.Kind == EntryKind.PassedOver).Take(MostPassed)];

    private Task<CustomerPlays?> LoadAsync(CancellationToken cancellationToken) => Queries.OfCustomerAsync(Customer, Viewer, cancellationToken);

    private bool Concerns(LiveEvent what) => what is PlaysChanged changed && (changed.Customers?.Contains(CustomerId) ?? true);

    private string Step(RunRow run) => run switch
    {
        { EndedAt: { } ended } => $"{Text.Moment(ended, Clock.GetUtcNow())}{(run.EndReason is { } why ? $": {why}" : "")}",
        { State: RunState.Holdout } => "gets no steps, for comparison",
        { NextStep: { } next, NextDueAt: { } due } => $"{next}, {StepWords.Due(due, Clock.GetUtcNow())}",
        _ => "all steps are over",
    };

    private void Planned(string? began) => (planning, said) = (false, began ?? said);
}
