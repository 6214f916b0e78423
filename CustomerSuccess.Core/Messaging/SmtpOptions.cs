using System.Net;
using System.Net.Mail;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Configuration section <c>Messaging:Smtp</c>: the mail server.</summary>
public sealed record SmtpOptions
{
    /// <summary>Null: there is no mail server, and mails are kept in the outbox.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>Null: the server asks for no password.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The sender, such as <c>success@example.com</c>; needed with a host.</summary>
    public string? From { get; init; }

    /// <summary>STARTTLS; without it passwords and mails travel in the clear.</summary>
    public bool UseTls { get; init; } = true;

    /// <summary>On this machine.</summary>
    internal bool IsHere => Host is "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    internal bool IsSet => !string.IsNullOrWhiteSpace(Host);

    /// <exception cref="InvalidOperationException">There is a host and no sender.</exception>
    internal SmtpOptions Checked() => !IsSet || MailAddress.TryCreate(From, out _)
        ? this
        : throw new InvalidOperationException("Messaging:Smtp:Host is set, so Messaging:Smtp:From must be an e-mail address.");
}
