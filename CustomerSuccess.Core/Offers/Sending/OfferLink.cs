using System.Globalization;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>The link by which a customer comes to an offer without signing in.</summary>
public static class OfferLink
{
    public const string Path = "/offer";
    private const string Purpose = "offer";

    /// <summary>The offer itself says until when it can be answered; its link is good for longer, so that somebody who comes late is told what became of it.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(180);

    internal static SignedPage Page { get; } = new(Path, Purpose, GoodFor);

    /// <summary>As mails are stored: the token comes in when they leave.</summary>
    internal static string Of(int offerId) => string.Create(CultureInfo.InvariantCulture, $"{Path}/{offerId}");

    internal static string Token(SignedLinks links, int offerId, DateTimeOffset now) => links.Sign(Purpose, OfferSubject.Of(offerId), now + GoodFor);

    /// <returns>The id of the offer.</returns>
    internal static Result<int> Read(SignedLinks links, string token)
    {
        var read = links.Read(Purpose, token);
        return !read.Succeeded ? read.Error : OfferSubject.Read(read.Value) is { } id ? id : LinkErrors.Broken;
    }
}
