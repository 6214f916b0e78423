using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.SendGrid;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Configuration section <c>Messaging</c>.</summary>
public sealed record MessagingOptions
{
    public SmtpOptions Smtp { get; init; } = new();

    /// <summary>With a key of SendGrid mails leave by it, and not by SMTP.</summary>
    public SendGridOptions SendGrid { get; init; } = new();

    /// <summary>Mails to customers at one domain, such as gmail.com, that leave within a minute; 0: as many as there are.</summary>
    public int PerDomainPerMinute { get; init; } = 60;

    /// <summary>Where people reach the product, for links in mails and channels; null takes the address that it listens on.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Lets webhooks lead into the own network, and there also by http.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The wait after the first failed attempt, the second, ...; after as many failures and one more a message is given up.</summary>
    public IReadOnlyList<TimeSpan>? RetryAfter { get; init; }

    internal bool HasMailServer => SendGrid.IsSet || Smtp.IsSet;

    /// <summary>
    /// Links that lead nowhere are worse than a late mail: customers are not written to while mails would leave this machine and their links would not lead
    /// to it from elsewhere.
    /// </summary>
    /// <param name="product">Where people reach the product.</param>
    public bool HoldsCustomerMails(Uri product) => HasMailServer && PublicAddress is null && product.IsLoopback && !(SendGrid.IsSet ? SendGrid.Endpoint.IsLoopback : Smtp.IsHere);

    internal IReadOnlyList<TimeSpan> Waits => RetryAfter ?? Backoff.Usual;
}
