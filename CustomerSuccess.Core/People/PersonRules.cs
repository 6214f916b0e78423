using System.Net.Mail;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.People;

internal static class PersonRules
{
    public static Error? FirstFault(string email, string name) =>
        email.Length > 254 || !MailAddress.TryCreate(email.Trim(), out var address) || address.Address != email.Trim()
            ? PeopleErrors.EmailExpected(email)
            : string.IsNullOrWhiteSpace(name) || name.Trim().Length > 100 ? PeopleErrors.NameExpected : null;
}
