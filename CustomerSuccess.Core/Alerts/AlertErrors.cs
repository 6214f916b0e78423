using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts;

public static class AlertErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins change rules and business hours.");

    public static readonly Error Unknown = new NotFound("This alert does not exist, or its customer is not among those that you may see.");

    public static readonly Error AlreadyClosed = new Conflict("This alert was closed in the meantime.");

    public static readonly Error ReasonExpected = new Invalid($"Say why, in at most {Alert.LongestNote} characters.");

    public static readonly Error NoteTooLong = new Invalid($"A note has at most {Alert.LongestNote} characters.");

    public static readonly Error DayExpected = new Invalid("Choose a day after today, within the next year.");

    public static readonly Error ShippedRule = new Conflict("This rule came with the product. Switch it off instead of removing it.");

    public static Error UnknownPerson(string email) => new Invalid($"Nobody signs in with {email}.");

    public static Error MayNotSee(string name) => new Invalid($"{name} may not see this customer: CSMs are restricted to their own book.");

    public static Error UnknownRule(string key) => new NotFound($"There is no rule '{key}'.");

    public static Error Hours(string fault) => new Invalid(fault);
}
