using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Policies;

/// <summary>The terms of offers as somebody saved them. A version never changes; the newest holds, and every offer names the one that it follows.</summary>
public sealed class OfferPolicyVersion
{
    private OfferPolicyVersion()
    {
    }

    public OfferPolicyVersion(int number, OfferPolicy policy, string by, DateTimeOffset now)
    {
        (Number, Definition, SavedBy, SavedAt) = (number, OfferPolicyJson.Write(policy), by, now);
    }

    /// <summary>Counts from 1; before the first one the shipped policy holds as number 0.</summary>
    public int Number { get; private set; }

    /// <summary>The policy as JSON.</summary>
    public string Definition { get; private set; } = "";

    public string SavedBy { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public OfferPolicy Read() => OfferPolicyJson.Read(Definition);
}
