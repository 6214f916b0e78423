using System.Globalization;

namespace CustomerSuccess.Core.Offers;

/// <summary>What approvals, links and live events call an offer: <c>offer:45</c>.</summary>
internal static class OfferSubject
{
    private const string Prefix = "offer:";

    public static string Of(int id) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{id}");

    /// <returns>Null for what is no offer.</returns>
    public static int? Read(string subject) =>
        subject.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(subject.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
