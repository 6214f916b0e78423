using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue;

internal static class RevenueErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins compare prepared rows with the facts.");
}
