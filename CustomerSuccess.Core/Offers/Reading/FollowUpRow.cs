namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Something that a person has to do about an offer.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
public sealed record FollowUpRow(
    int Id, int OfferId, string CustomerId, string CustomerName, string? OwnerName, FollowUpKind Kind, string Text, DateOnly DueOn, string? DoneBy, DateTimeOffset? DoneAt);
