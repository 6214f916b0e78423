using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Rates;

internal static class RateErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins keep rates of exchange.");

    public static readonly Error NoCurrency = new Invalid("A currency has three letters, such as EUR.");

    public static readonly Error NoRate = new Invalid("A rate is more than zero and at most 1,000,000.");

    public static readonly Error NotThere = new NotFound("There is no such rate any more.");

    public static Error Reporting(string currency) => new Invalid($"{currency} is the currency of all sums: it is worth 1.");
}
