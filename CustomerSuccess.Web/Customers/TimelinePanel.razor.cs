using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>What plays are to do with a customer, and what happened with it, newest first.</summary>
public sealed partial class TimelinePanel
{
    private static readonly IReadOnlyList<(FactKind Kind, string Text)> Kinds =
    [
        (FactKind.Message, "Messages"), (FactKind.Ticket, "Tickets"), (FactKind.Money, "Money"), (FactKind.Contract, "Contract"),
        (FactKind.Survey, "Surveys"), (FactKind.People, "People"), (FactKind.Activity, "Activity"), (FactKind.Action, "Actions"),
    ];

    private readonly HashSet<FactKind> kinds = [];
    private int most;

    [Inject]
    public required FactQueries Facts { get; init; }

    [Inject]
    public required PlayQueries Plays { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>.</summary>
    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public int CustomerId { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>The newest only, for a rail.</summary>
    [Parameter]
    public bool Short { get; set; }

    private int MostPlanned => Short ? 3 : 20;

    protected override void OnInitialized() => most = Short ? 12 : 50;

    private static MarkupString IconOf(FactKind kind) => kind switch
    {
        FactKind.Message => Icons.Mail,
        FactKind.Ticket => Icons.Ticket,
        FactKind.Money => Icons.Dollar,
        FactKind.Contract => Icons.File,
        FactKind.Survey => Icons.Star,
        FactKind.People => Icons.Person,
        FactKind.Activity => Icons.Trend,
        FactKind.Action => Icons.Flag,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private async Task<CustomerTimeline?> LoadAsync(CancellationToken cancellationToken)
    {
        var entries = await Facts.TimelineAsync(Customer, kinds, most + 1, Viewer, cancellationToken);
        var planned = kinds.Count == 0 || kinds.Contains(FactKind.Action) ? await Plays.PlannedAsync(Customer, Viewer, cancellationToken) : [];
        return new CustomerTimeline(planned, entries, Clock.GetUtcNow());
    }

    private bool Concerns(LiveEvent what) => what switch
    {
        ScoresChanged changed => changed.Customers?.Contains(CustomerId) ?? true,
        PlaysChanged changed => changed.Customers?.Contains(CustomerId) ?? true,
        OffersChanged changed => changed.Customers?.Contains(CustomerId) ?? true,
        _ => false,
    };

    private void Toggle(FactKind kind)
    {
        if (!kinds.Remove(kind))
        {
            kinds.Add(kind);
        }
    }
}
