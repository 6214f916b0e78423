using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging;

public static class MessagingErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins manage messages and webhooks.");

    public static readonly Error NoMessage = new NotFound("This message does not exist.");

    public static readonly Error NoWebhook = new NotFound("This webhook does not exist any more.");

    public static readonly Error NameExpected = new Invalid("A name is needed, of at most 100 characters.");

    public static readonly Error AlreadySent = new Conflict("This message has been sent already.");

    public static readonly Error BeingSent = new Conflict("This message is being sent right now.");

    public static readonly Error NoMailServer = new Conflict("No mail server is configured (Messaging:Smtp:Host or Messaging:SendGrid:ApiKey), so mails stay in this outbox.");

    public static Error Failed(string why) => new Conflict(why);
}
