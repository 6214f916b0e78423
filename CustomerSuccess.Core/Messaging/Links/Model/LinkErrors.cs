using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Links.Model;

public static class LinkErrors
{
    public static readonly Error Broken = new Invalid("This link is damaged: a part of it is missing or was changed. Open it from the mail once more.");

    public static readonly Error Expired = new Conflict("This link has expired.");
}
