using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Policies;

/// <summary>How a policy is kept.</summary>
internal static class OfferPolicyJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Write(OfferPolicy policy) => JsonSerializer.Serialize(policy, Options);

    public static OfferPolicy Read(string json) =>
        JsonSerializer.Deserialize<OfferPolicy>(json, Options) ?? throw new InvalidOperationException("A stored policy is empty.");
}
