namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>Reasons as the customer chooses them.</summary>
public static class DeclineWords
{
    public static string Of(DeclineReason reason) => reason switch
    {
        DeclineReason.TooLittle => "The offer is not enough",
        DeclineReason.MissingFeatures => "Features are missing",
        DeclineReason.OtherProduct => "We use another product",
        DeclineReason.NoNeed => "We do not need it any more",
        DeclineReason.Other => "Another reason",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
