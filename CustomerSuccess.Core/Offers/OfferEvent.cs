using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers;

/// <summary>Something that was done with an offer: by whom, when, what it was before and after. Rows are added and never changed.</summary>
public sealed class OfferEvent
{
    public const int LongestText = 1000;

    /// <summary>Who acts when the customer does.</summary>
    public const string Customer = "customer";

    private OfferEvent()
    {
    }

    /// <param name="offer">Saved, so that its id is known.</param>
    /// <param name="by">E-mail address; <see cref="Customer"/>; empty for the program itself.</param>
    /// <param name="before">What it said before; null where nothing is said otherwise.</param>
    /// <param name="after">What it says from now on, or what was said.</param>
    public OfferEvent(RetentionOffer offer, OfferEventKind kind, string by, DateTimeOffset now, string? before = null, string? after = null)
    {
        (OfferId, CustomerId, Kind, By, At) = (offer.Id, offer.CustomerId, kind, by, now);
        (Before, After) = (Cut(before), Cut(after));
    }

    public int Id { get; private set; }

    public int OfferId { get; private set; }

    public int CustomerId { get; private set; }

    public OfferEventKind Kind { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string? Before { get; private set; }

    public string? After { get; private set; }

    private static string? Cut(string? text) => text is null ? null : CutText.At(text, LongestText);
}
