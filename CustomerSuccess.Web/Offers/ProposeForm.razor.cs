using System.Globalization;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>Proposes an offer to one customer, or changes one that has not been sent.</summary>
public sealed partial class ProposeForm
{
    private readonly Dictionary<OfferType, int> sizes = [];
    private OfferChoices? choices;
    private Error? refused;
    private OfferType type;
    private int? contact;
    private string? message;
    private string conditions = "";
    private bool sends = true;
    private int revision;
    private int asked;
    private bool begun;
    private Task sizing = Task.CompletedTask;
    private ElementReference first;

    [Inject]
    public required OfferChoiceQueries Choices { get; init; }

    [Inject]
    public required ProposeOffer Propose { get; init; }

    [Inject]
    public required ChangeOffer Change { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>By <c>customer_id</c>.</summary>
    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    /// <summary>As it is now; null for a new offer. What was begun on an older state is not saved over it.</summary>
    [Parameter]
    public OfferDetail? Changed { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    private OfferCalculation Worked => choices!.Worked.First(worked => worked.Terms.Type == type);

    private string SizeLabel => type switch
    {
        OfferType.Pause or OfferType.DedicatedSupport => "Months",
        OfferType.CustomSolution => $"Credit in {Worked.Currency}",
        _ => "Percent",
    };

    private string Word => Worked.Approver == OfferApprover.Csm ? "Propose" : "Ask for approval";

    protected override async Task OnInitializedAsync()
    {
        if (Changed is { } offer)
        {
            revision = offer.Revision;
            sizes[offer.Row.Type] = offer.Row.Size;
            (contact, message, sends) = (offer.ContactId, offer.Message, offer.SendsOnApproval);
        }

        await LoadAsync();
        if (choices is not null)
        {
            type = Changed?.Row.Type ?? (choices.Worked.FirstOrDefault(worked => worked.IsPossible) ?? choices.Worked[0]).Terms.Type;
            contact ??= choices.Contacts.Select(person => (int?)person.Id).FirstOrDefault();
            conditions = Changed?.Conditions ?? UsualConditions();
        }
    }

    /// <summary>In a dialog that went on to this form, the focus is at what was chosen before.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!begun && choices is not null)
        {
            begun = true;
            await first.FocusAsync();
        }
    }

    /// <summary>What was asked later counts, however long an earlier answer takes.</summary>
    private async Task LoadAsync()
    {
        var mine = ++asked;
        var found = await Choices.OfAsync(Customer, sizes, Changed?.Row.Id, Viewer, CancellationToken.None);
        choices = mine == asked ? found : choices;
        refused = choices is null ? OfferErrors.NotYours : null;
    }

    private void Choose(ChangeEventArgs change)
    {
        type = Enum.Parse<OfferType>($"{change.Value}");
        conditions = UsualConditions();
    }

    private Task ResizeAsync(ChangeEventArgs change) => sizing = WorkOutAsync(change);

    private async Task WorkOutAsync(ChangeEventArgs change)
    {
        var isUsual = conditions == UsualConditions();
        if (int.TryParse($"{change.Value}", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size))
        {
            sizes[type] = size;
        }
        else
        {
            sizes.Remove(type);
        }

        await LoadAsync();
        conditions = isUsual && choices is not null ? UsualConditions() : conditions;
    }

    private string UsualConditions() => OfferWords.Conditions(type, Worked.Size ?? Worked.Terms.Least, Worked.Terms.Months);

    /// <summary>The button takes the focus from the size and is pressed before the other size is worked out.</summary>
    private async Task<Error?> SaveAsync()
    {
        await sizing;
        var proposal = new OfferProposal(Customer, type, Worked.Size, contact, message, conditions, sends);
        var error = Changed is { } offer
            ? (await Change.RunAsync(offer.Row.Id, revision, proposal, Viewer, CancellationToken.None)).Error
            : (await Propose.RunAsync(proposal, Viewer, CancellationToken.None)).Error;
        if (error is null)
        {
            await Done.InvokeAsync($"{choices!.CustomerName}: the offer is {(Changed is null ? "proposed" : "changed")}.");
        }

        return error;
    }
}
