using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>Why a link that somebody followed is not taken.</summary>
public static class LinkErrors
{
    public static readonly Error Expired = new Conflict("This link has expired.");

    public static readonly Error Tampered = new Invalid("This link is damaged. Copy it whole from the mail that it came with.");
}
