namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>What a customer does with an offer.</summary>
public enum AnswerKind
{
    Accept,
    Decline,
    Ask,
}
