using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health;

internal static class HealthErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins score the whole portfolio.");

    public static Error NotYet(DateOnly day) => new Invalid(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} has not come yet."));
}
