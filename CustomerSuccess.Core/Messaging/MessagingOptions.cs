using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Configuration section <c>Messaging</c>.</summary>
public sealed record MessagingOptions
{
    public SmtpOptions Smtp { get; init; } = new();

    /// <summary>Where people reach the product, for links in mails and channels; null takes the address that it listens on.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Lets webhooks lead into the own network, and there also by http.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The wait after the first failed attempt, the second, ...; after as many failures and one more a message is given up.</summary>
    public IReadOnlyList<TimeSpan>? RetryAfter { get; init; }

    internal IReadOnlyList<TimeSpan> Waits => RetryAfter ?? Backoff.Usual;
}
