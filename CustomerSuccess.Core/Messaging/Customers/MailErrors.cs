using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Why a customer's contact cannot be written to, and what is wrong with lists of addresses.</summary>
public static class MailErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins change who is written to and how.");

    public static readonly Error NoContact = new NotFound("This contact does not exist, or belongs to another customer.");

    public static readonly Error NoAddress = new Conflict("No e-mail address of this contact is known.");

    public static readonly Error ContactLeft = new Conflict("This contact has left the customer.");

    public static readonly Error NoAddressGiven = new Invalid("That is no e-mail address.");

    public static readonly Error NotSuppressed = new NotFound("This address is not on the list any more.");

    public static readonly Error ReasonExpected = new Invalid("Say why, in a few words.");

    public static readonly Error NameTooLong = new Invalid("A name has at most 100 letters.");

    internal static Error Suppressed(Suppression suppression) => new MailSuppressed(suppression.Reason, Words(suppression));

    /// <summary>Why a mail is not sent, for a person to read.</summary>
    internal static string Words(Suppression suppression)
    {
        var on = suppression.At.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return suppression.Reason switch
        {
            SuppressionReason.Unsubscribed => $"{suppression.Address} has unsubscribed from mails like this ({on}).",
            SuppressionReason.Bounced => $"Mails to {suppression.Address} came back ({on}){After(suppression.Note)}.",
            SuppressionReason.Complained => $"{suppression.Address} has called a mail of ours spam ({on}).",
            SuppressionReason.ByHand => $"{suppression.By} has stopped mails to {suppression.Address} ({on}){After(suppression.Note)}.",
            _ => throw new ArgumentOutOfRangeException(nameof(suppression)),
        };
    }

    private static string After(string? note) => note is null ? "" : $": {note.TrimEnd('.')}";
}
