using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging.Customers;

/// <summary>Addresses that get no mails, with the reason for each; for admins.</summary>
public sealed partial class SuppressionCard
{
    private Paged<SuppressionRow>? held;
    private int page = 1;
    private SuppressionRow? lifting;
    private string? said;
    private bool lifted;
    private ElementReference find;
    private string? text;
    private string address = "";
    private string why = "";
    private string liftWhy = "";
    private string? error;

    [Inject]
    public required SuppressionQueries Queries { get; init; }

    [Inject]
    public required SuppressAddress Suppress { get; init; }

    [Inject]
    public required LiftSuppression Lift { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Queries.PageAsync(text, page, Viewer, CancellationToken.None);
        held = found.Succeeded ? found.Value : null;
    }

    private Task FindAsync() => GoAsync(1);

    private Task GoAsync(int number)
    {
        page = number;
        return LoadAsync();
    }

    private async Task AddAsync()
    {
        error = (await Suppress.RunAsync(address, why, Viewer, CancellationToken.None)).Error?.Message;
        if (error is null)
        {
            (address, why, said) = ("", "", $"{address} is written to no more.");
        }
    }

    private async Task<Error?> LiftAsync()
    {
        var row = lifting!;
        var error = (await Lift.RunAsync(row.Id, liftWhy, Viewer, CancellationToken.None)).Error;
        if (error is null)
        {
            (lifting, lifted, liftWhy, said) = (null, true, "", $"{row.Address} is written to again.");
        }

        return error;
    }

    /// <summary>The button that was pressed has left with its line.</summary>
    private async Task FocusAsync()
    {
        if (lifted)
        {
            lifted = false;
            await find.FocusAsync();
        }
    }
}
