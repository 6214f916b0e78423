using System.Net;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>Where a webhook may lead, and how much of it may be shown.</summary>
public static class WebhookAddress
{
    public const int Longest = 2000;

    private const int ShownEnd = 4;

    /// <summary>What can be said of an address before its name is looked up.</summary>
    public static Result<Uri> Parse(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) switch
    {
        false => new Invalid("Give the whole address as Slack or Teams shows it, beginning with https://."),
        true when address.Scheme is not ("https" or "http") => new Invalid("The address must begin with https://."),
        true when address.UserInfo.Length > 0 => new Invalid("An address with a user name or password in it is not accepted."),
        true when text.Length > Longest => new Invalid($"An address has at most {Longest} characters."),
        true => address,
    };

    /// <summary>What is wrong with the place that an address leads to; asked when it is saved and again whenever a connection is made.</summary>
    /// <param name="reached">What its name stands for right now.</param>
    /// <param name="allowPrivate">Whoever runs the server trusts its own networks; only there http will do.</param>
    public static Error? Fault(Uri address, IReadOnlyCollection<IPAddress> reached, bool allowPrivate) => reached.FirstOrDefault(ip => !PublicAddresses.IsPublic(ip)) switch
    {
        _ when reached.Count == 0 => new Invalid($"Nobody knows where {address.Host} is."),
        { } inside when !allowPrivate => new Invalid(
            $"{address.Host} leads to {inside}, an address within this machine or its network. Webhooks go to public addresses only, unless Messaging:AllowPrivateAddresses says otherwise."),
        null when address.Scheme != "https" => new Invalid("The address must begin with https://, so that nobody on the way can read what is sent."),
        _ => null,
    };

    /// <summary>Enough to tell two addresses apart: the host and the last characters. The rest is the secret that lets anybody write into the channel.</summary>
    public static string Shown(string address) => Uri.TryCreate(address, UriKind.Absolute, out var known)
        ? $"{known.Scheme}://{known.Authority}/…{(known.PathAndQuery.Length > 4 * ShownEnd ? known.PathAndQuery[^ShownEnd..] : "")}"
        : "…";
}
