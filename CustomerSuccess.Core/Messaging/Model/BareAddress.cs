using System.Net.Mail;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>One spelling of an address, so that a list of those that are not written to knows it again.</summary>
public static class BareAddress
{
    /// <returns>In lower case and without a name: <c>mara@corvane.example</c> of <c>Mara Lindt &lt;Mara@corvane.example&gt;</c>. What is no address, in lower case.</returns>
    public static string Of(string address) => (MailAddress.TryCreate(address, out var known) ? known.Address : address).Trim().ToLowerInvariant();
}
