using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>Asks what to offer to whom.</summary>
public sealed partial class ProposeDialog
{
    private const int MostCandidates = 8;

    private IReadOnlyList<RiskRow>? candidates;
    private string? chosen;
    private string? said;

    [Inject]
    public required PredictionQueries Predictions { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>; null asks first.</summary>
    [Parameter, EditorRequired]
    public string? Customer { get; set; }

    /// <summary>An offer that is changed instead of making one.</summary>
    [Parameter]
    public OfferDetail? Changed { get; set; }

    [Parameter, EditorRequired]
    public bool Open { get; set; }

    /// <summary>Proposed or cancelled.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    private string Title => Changed is null ? "Propose an offer" : "Change the offer";

    protected override async Task OnParametersSetAsync()
    {
        if (Open && Customer is null && candidates is null)
        {
            candidates = await Predictions.HighestAsync(Viewer.Role != Role.Csm, MostCandidates, Viewer, CancellationToken.None);
        }
    }

    private Task CloseAsync() => DoneAsync(null);

    private async Task DoneAsync(string? answer)
    {
        (chosen, said) = (null, answer ?? said);
        await Done.InvokeAsync();
    }
}
