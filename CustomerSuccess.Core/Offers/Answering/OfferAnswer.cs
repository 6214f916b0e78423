namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>What a customer says to an offer.</summary>
/// <param name="Reason">Needed to decline.</param>
/// <param name="Text">Needed to ask; else a remark, or null.</param>
public sealed record OfferAnswer(AnswerKind Kind, DeclineReason? Reason = null, string? Text = null)
{
    /// <summary>What is missing; null when nothing is.</summary>
    internal Primitives.Error? Fault => this switch
    {
        { Text.Length: > RetentionOffer.LongestNote } => OfferErrors.NoteTooLong,
        { Kind: AnswerKind.Decline, Reason: null } => OfferErrors.ReasonExpected,
        { Kind: AnswerKind.Ask } when string.IsNullOrWhiteSpace(Text) => OfferErrors.QuestionExpected,
        _ => null,
    };
}
