namespace CustomerSuccess.Core.Offers;

/// <summary>Why a customer says no.</summary>
public enum DeclineReason
{
    TooLittle,
    MissingFeatures,
    OtherProduct,
    NoNeed,
    Other,
}
