using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>What happened with a customer, newest first.</summary>
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

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>.</summary>
    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>The newest only, for a rail.</summary>
    [Parameter]
    public bool Short { get; set; }

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

    private async Task<IReadOnlyList<TimelineEntry>?> LoadAsync(CancellationToken cancellationToken) =>
        await Facts.TimelineAsync(Customer, kinds, most + 1, Viewer, cancellationToken);

    private void Toggle(FactKind kind)
    {
        if (!kinds.Remove(kind))
        {
            kinds.Add(kind);
        }
    }
}
