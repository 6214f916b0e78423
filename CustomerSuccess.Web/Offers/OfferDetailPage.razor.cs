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
    private bool busy;

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
            (error, asking) = (null, false);
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
        if (!busy)
        {
            busy = true;
            error = (await Send.RunAsync(Id, Viewer, CancellationToken.None)).Error;
            busy = false;
        }
    }

    /// <summary>Asks once more first: the customer may have it already.</summary>
    private async Task WithdrawAsync()
    {
        if (asking)
        {
            error = (await Withdraw.RunAsync(Id, reason: null, Viewer, CancellationToken.None)).Error;
        }

        asking = !asking;
    }
}
