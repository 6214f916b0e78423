using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>One offer: what it says, why that much, what was done with it, and what can be done now.</summary>
public sealed partial class OfferDetailPage
{
    private OfferDetail? offer;
    private Error? error;
    private bool loaded;
    private bool changing;
    private bool asking;
    private bool answered;
    private bool busy;
    private string? said;
    private string? why;
    private ElementReference answer;

    [Inject]
    public required OfferQueries Queries { get; init; }

    [Inject]
    public required SendOffer Send { get; init; }

    [Inject]
    public required WithdrawOffer Withdraw { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public int Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (offer?.Row.Id != Id)
        {
            (error, said, asking) = (null, null, false);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        offer = await Queries.OfferAsync(Id, Viewer, CancellationToken.None);
        loaded = true;
    }

    private bool Concerns(LiveEvent what) => offer is not null && what switch
    {
        OffersChanged changed => changed.Customers?.Contains(offer.CustomerId) ?? true,
        ApprovalDecided decided => decided.Subject == $"offer:{Id}",
        _ => false,
    };

    private async Task SendAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            error = (await Send.RunAsync(Id, Viewer, CancellationToken.None)).Error;
            said = error is null ? "The offer is on its way to the customer." : null;
            answered = error is null;
            await FocusAsync();
        }
        finally
        {
            busy = false;
        }
    }

    private async Task<Error?> WithdrawAsync()
    {
        var withdrawn = await Withdraw.RunAsync(Id, why, Viewer, CancellationToken.None);
        if (withdrawn.Succeeded)
        {
            (asking, error, why, said, answered) = (false, null, null, "The offer is withdrawn.", true);
        }

        return withdrawn.Error;
    }

    /// <summary>The button that was pressed is not there any more: the focus goes to what came of it.</summary>
    private async Task FocusAsync()
    {
        if (answered)
        {
            answered = false;
            await answer.FocusAsync();
        }
    }
}
