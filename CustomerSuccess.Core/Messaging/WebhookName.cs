using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging;

internal static class WebhookName
{
    public const int Longest = 100;

    public static Error? Fault(string name) => name.Trim().Length is 0 or > Longest ? MessagingErrors.NameExpected : null;
}
