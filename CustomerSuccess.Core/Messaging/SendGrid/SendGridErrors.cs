using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.SendGrid;

public static class SendGridErrors
{
    public static readonly Error NotTaken = new NotFound("Events are not taken: Messaging:SendGrid:EventKey is not set.");

    public static readonly Error NotSigned = new Forbidden("This is not signed by SendGrid, or was signed long ago.");
}
