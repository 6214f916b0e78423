using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>Where the link of an offer leads: the customer reads and answers without signing in. Only posts change anything.</summary>
public sealed partial class AnswerPage
{
    private const string AcceptStep = "accept";

    private OfferForCustomer? offer;
    private Error? fault;

    [Inject]
    public required OfferLinkQueries Queries { get; init; }

    [Inject]
    public required AnswerOffer Answer { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [Parameter]
    public required string Token { get; set; }

    [SupplyParameterFromQuery]
    public string? Step { get; set; }

    [SupplyParameterFromForm(FormName = "accept")]
    private AcceptInput Accepted { get; set; } = new();

    [SupplyParameterFromForm(FormName = "decline")]
    private DeclineInput Declined { get; set; } = new();

    [SupplyParameterFromForm(FormName = "ask")]
    private AskInput Asked { get; set; } = new();

    private bool IsLate => HttpMethods.IsPost(Context.Request.Method) && offer is not { CanAnswer: true };

    private string Path => $"{OfferLink.Path}/{Token}";

    private string OverTitle => offer!.State switch
    {
        OfferState.Accepted => "You have accepted this offer",
        OfferState.Declined => "You have declined this offer",
        OfferState.Withdrawn => "This offer was withdrawn",
        _ => "This offer has expired",
    };

    private string OverText => offer!.State switch
    {
        OfferState.Accepted => $"Thank you. We noted that on {AnsweredOn} and take care of the rest.",
        OfferState.Declined => $"We noted that on {AnsweredOn}. Thank you for telling us.",
        OfferState.Withdrawn => "It cannot be accepted any more. Please get in touch with us if that surprises you.",
        _ => $"It could be answered until {Text.Day(offer.ExpiresOn)}. Please get in touch with us if you are still interested.",
    };

    private string AnsweredOn => Text.Day(offer!.AnsweredAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null);

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task AcceptAsync() => AnswerAsync(new OfferAnswer(AnswerKind.Accept, Text: Accepted.Note));

    private Task DeclineAsync() => AnswerAsync(new OfferAnswer(AnswerKind.Decline, Declined.Reason, Declined.Note));

    private Task AskAsync() => AnswerAsync(new OfferAnswer(AnswerKind.Ask, Text: Asked.Text));

    /// <summary>Leads back to the page, so that loading it again repeats nothing; a second click is told how the first one ended.</summary>
    private async Task AnswerAsync(OfferAnswer answer)
    {
        var answered = await Answer.RunAsync(Token, answer, CancellationToken.None);
        if (answered.Succeeded)
        {
            Navigation.NavigateTo(Path);
            return;
        }

        var found = await Queries.ReadAsync(Token, CancellationToken.None);
        (offer, fault) = (found.Succeeded ? found.Value : offer, answered.Error == OfferErrors.Over ? null : answered.Error);
    }

    private async Task LoadAsync()
    {
        var found = await Queries.ReadAsync(Token, CancellationToken.None);
        (offer, fault) = (found.Succeeded ? found.Value : null, found.Error);
    }

    private sealed class AcceptInput
    {
        public string? Note { get; set; }
    }

    private sealed class DeclineInput
    {
        public DeclineReason? Reason { get; set; }

        public string? Note { get; set; }
    }

    private sealed class AskInput
    {
        public string? Text { get; set; }
    }
}
