using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers;

/// <summary>Something that a person has to do about an offer by a day: a task of whoever owns the customer.</summary>
public sealed class OfferFollowUp
{
    public const int LongestText = 1000;

    private OfferFollowUp()
    {
    }

    public OfferFollowUp(RetentionOffer offer, FollowUpKind kind, string text, DateOnly dueOn, DateTimeOffset now)
    {
        (OfferId, CustomerId, Kind, DueOn, CreatedAt) = (offer.Id, offer.CustomerId, kind, dueOn, now);
        Text = CutText.At(text, LongestText);
    }

    public int Id { get; private set; }

    public int OfferId { get; private set; }

    public int CustomerId { get; private set; }

    public FollowUpKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>E-mail address; null while it is open.</summary>
    public string? DoneBy { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The first who says so counts.</summary>
    public void Finish(string by, DateTimeOffset now)
    {
        if (DoneAt is null)
        {
            (DoneBy, DoneAt) = (by, now);
        }
    }
}
