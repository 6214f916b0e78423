using System.Net.Mail;

namespace CustomerSuccess.Core.Messaging.SendGrid;

/// <summary>Configuration section <c>Messaging:SendGrid</c>: mails leave over HTTP by SendGrid's v3 API.</summary>
public sealed record SendGridOptions
{
    /// <summary>Null: SendGrid is not used.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The sender, such as <c>success@example.com</c>; needed with a key.</summary>
    public string? From { get; init; }

    public Uri Endpoint { get; init; } = new("https://api.sendgrid.com/v3/mail/send");

    /// <summary>The verification key of the signed event webhook, as SendGrid shows it; null: events are not taken.</summary>
    public string? EventKey { get; init; }

    internal bool IsSet => !string.IsNullOrWhiteSpace(ApiKey);

    /// <exception cref="InvalidOperationException">There is a key and no sender, or the verification key is none.</exception>
    internal SendGridOptions Checked()
    {
        if (IsSet && !MailAddress.TryCreate(From, out _))
        {
            throw new InvalidOperationException("Messaging:SendGrid:ApiKey is set, so Messaging:SendGrid:From must be an e-mail address.");
        }

        return EventKey is null || Model.EventSignature.IsKey(EventKey)
            ? this
            : throw new InvalidOperationException("Messaging:SendGrid:EventKey is not the verification key of SendGrid's event webhook (a public key in base64).");
    }
}
