using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging;

/// <summary>
/// One mail or webhook notice on its way out. Whoever changes a state adds it in the same transaction, so that neither exists without the
/// other; the worker that delivers sends it at least once, always under the same key.
/// </summary>
public sealed class OutgoingMessage
{
    public const int LongestKey = 200;
    public const int LongestSubject = 200;
    public const int LongestError = 500;

    /// <summary>Longer than any single attempt may take, so that only what nobody works on any more is taken again.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private OutgoingMessage()
    {
    }

    private OutgoingMessage(string key, MessageKind kind, string subject, string body, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, LongestKey, nameof(key));
        Key = key;
        Kind = kind;
        Subject = OneLine(subject);
        Body = body;
        CreatedAt = now;
        DueAt = now;
    }

    public int Id { get; private set; }

    /// <summary>Unique: the same happening never writes two messages, and a receiver can tell a repeated delivery.</summary>
    public string Key { get; private set; } = "";

    public MessageKind Kind { get; private set; }

    /// <summary>The address of a mail; null for a webhook.</summary>
    public string? To { get; private set; }

    public int? WebhookId { get; private set; }

    /// <summary>Of a mail, or the title of a notice; one line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Plain text. A line that begins with '/' is an address within the product and is completed when it is sent.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Where in the product a notice leads; null for a mail.</summary>
    public string? Path { get; private set; }

    /// <summary>The same as a whole page, the second alternative of a mail; null: there is only the text.</summary>
    public string? HtmlBody { get; private set; }

    /// <summary>Null for what goes to colleagues and channels.</summary>
    public int? CustomerId { get; private set; }

    public int? ContactId { get; private set; }

    /// <summary>From which template, and which version of it; null when written by hand.</summary>
    public string? TemplateKey { get; private set; }

    public int? TemplateVersion { get; private set; }

    /// <summary>Carries a way to unsubscribe, and is not sent to whoever has.</summary>
    public bool Marketing { get; private set; }

    /// <summary>What stands behind the @, in lower case, of a mail to a customer: one domain is not flooded.</summary>
    public string? Domain { get; private set; }

    /// <summary>When the last attempt began.</summary>
    public DateTimeOffset? LastTriedAt { get; private set; }

    public MessageState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The next attempt; while sending, the end of the lease. Null when nothing is to be done.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Attempts that were begun, this side of the last time that a person asked to try again.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why the last attempt failed, for a person to read.</summary>
    public string? LastError { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Rises with every change: of two workers that take the same message only one succeeds.</summary>
    public int Revision { get; private set; }

    /// <param name="key">What happened and to whom it is told, such as <c>alert:17:raised:ann@example.com</c>; at most 200 characters.</param>
    /// <param name="to">One address.</param>
    /// <param name="subject">One line; cut after 200 characters.</param>
    /// <param name="body">Plain text; a line that begins with '/' is an address within the product.</param>
    public static OutgoingMessage Mail(string key, string to, string subject, string body, DateTimeOffset now) =>
        new(key, MessageKind.Mail, subject, body, now) { To = Person.Normalize(to) };

    /// <param name="key">As of a mail; one message for each webhook.</param>
    public static OutgoingMessage ToWebhook(string key, int webhookId, WebhookNotice notice, DateTimeOffset now) =>
        new(key, MessageKind.Webhook, notice.Title, notice.Text, now) { WebhookId = webhookId, Path = notice.Path };

    /// <summary>Is asked again before it leaves: whoever has unsubscribed meanwhile gets nothing.</summary>
    /// <param name="address">Of the contact.</param>
    /// <param name="now">It waits from then on.</param>
    internal static OutgoingMessage ToCustomer(CustomerMail mail, string address, DateTimeOffset now) => new(mail.Key, MessageKind.Mail, mail.Subject, mail.Text, now)
    {
        DueAt = mail.DueAt > now ? mail.DueAt : now,
        To = BareAddress.Of(address),
        Domain = BareAddress.Of(address).Split('@')[^1],
        HtmlBody = mail.Html.Length == 0 ? null : mail.Html,
        CustomerId = mail.CustomerId,
        ContactId = mail.ContactId,
        TemplateKey = mail.TemplateKey,
        TemplateVersion = mail.TemplateVersion,
        Marketing = mail.Marketing,
    };

    /// <summary>A mail to a colleague that shows how one to a customer would look.</summary>
    internal OutgoingMessage WithHtml(string html)
    {
        HtmlBody = html;
        return this;
    }

    /// <summary>A worker takes it until the lease ends.</summary>
    public void Claim(DateTimeOffset now)
    {
        Attempts++;
        LastTriedAt = now;
        Move(MessageState.Sending, now + Lease);
    }

    public void MarkSent(DateTimeOffset now)
    {
        SentAt = now;
        LastError = null;
        Move(MessageState.Sent, due: null);
    }

    /// <summary>Nothing was attempted: there is nowhere to send it to.</summary>
    public void Keep()
    {
        Attempts = 0;
        LastError = null;
        Move(MessageState.Kept, due: null);
    }

    public void PutOff(string why, DateTimeOffset until)
    {
        LastError = CutText.At(why, LongestError);
        Move(MessageState.Waiting, until);
    }

    public void GiveUp(string why)
    {
        LastError = CutText.At(why, LongestError);
        Move(MessageState.GivenUp, due: null);
    }

    /// <summary>Its turn has not come yet; that is no failure.</summary>
    public void Postpone(DateTimeOffset until) => Move(MessageState.Waiting, until);

    /// <summary>The address is not written to, and nothing was sent.</summary>
    public void Suppress(string why)
    {
        LastError = CutText.At(why, LongestError);
        Move(MessageState.Suppressed, due: null);
    }

    /// <summary>There is no such mail box, as its server says at once or later.</summary>
    public void Bounce(string why)
    {
        LastError = CutText.At(why, LongestError);
        Move(MessageState.Bounced, due: null);
    }

    /// <summary>Somebody has it: an attempt that nobody saw the end of did arrive.</summary>
    public void Arrive(DateTimeOffset at)
    {
        if (State is MessageState.Waiting or MessageState.GivenUp && Attempts > 0)
        {
            MarkSent(at);
        }
    }

    /// <summary>By hand: all attempts are open again.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        Attempts = 0;
        Move(MessageState.Waiting, now);
    }

    private void Move(MessageState state, DateTimeOffset? due)
    {
        State = state;
        DueAt = due;
        Revision++;
    }

    private static string OneLine(string text)
    {
        // A line break in the subject of a mail could begin another header.
        return CutText.At(string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim(), LongestSubject);
    }
}
