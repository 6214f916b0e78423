using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>How many customers it takes until a difference shows, when somebody looks every day.</summary>
/// <param name="Base">Share that stays without the play, 0 to 1.</param>
/// <param name="Difference">Worth finding, 0 to 1.</param>
/// <param name="HoldoutShare">Of the customers, 0 to 1.</param>
/// <param name="Customers">In both groups together, so that <see cref="AlwaysValid"/> excludes zero with 80 % probability by then.</param>
/// <param name="LookedAtOnce">The same for a single look on a day that is chosen before (normal approximation).</param>
public sealed record PowerPlan(double Base, double Difference, double HoldoutShare, int Customers, int LookedAtOnce)
{
    public const double Power = 0.8;

    /// <summary>Ten points of retention: what experiments are measured by unless somebody asks for another.</summary>
    public const double WorthFinding = 0.1;

    public const double UsualBase = 0.8;

    /// <summary>Holding out less makes experiments last for years; half is as good as it gets.</summary>
    public const double LeastHoldout = 0.01;

    public const double MostHoldout = 0.5;

    public static readonly Error Impossible = new Invalid("Base and difference together must stay below 100 %, and both above 0.");
    public static readonly Error NoHoldout = new Invalid("Between 1 % and 50 % can be held out.");

    private const double Z80 = 0.8416212336;
    private const double Z975 = 1.959963984540054;

    /// <summary>Smaller than a thousandth of a point nothing is looked for.</summary>
    private const double LeastDifference = 1e-5;

    public static Result<PowerPlan> Of(double baseShare, double difference, double holdoutShare)
    {
        if (!(holdoutShare is >= LeastHoldout and <= MostHoldout))
        {
            return NoHoldout;
        }

        if (!(baseShare > 0 && difference >= LeastDifference && baseShare + difference < 1))
        {
            return Impossible;
        }

        var better = baseShare + difference;
        var perCustomer = (better * (1 - better) / (1 - holdoutShare)) + (baseShare * (1 - baseShare) / holdoutShare);
        var least = (int)Math.Ceiling(Arm.Enough / holdoutShare);
        return new PowerPlan(
            baseShare, difference, holdoutShare, Math.Max(least, Round(perCustomer / VarianceFor(difference))), Math.Max(least, Round(perCustomer / Square(difference / (Z975 + Z80)))));
    }

    /// <summary>What is looked for beside an observed share: ten points, or half of those that leave where that is less.</summary>
    public static double WorthFindingAt(double baseShare) => Math.Min(WorthFinding, (1 - baseShare) / 2);

    /// <summary>
    /// The largest variance at which the difference less its half width still lies 0.84 standard errors above zero. That the sequence may end earlier, and that its limits lean towards the middle, only adds
    /// power: drawn experiments show 86 to 98 %.
    /// </summary>
    private static double VarianceFor(double difference)
    {
        var (low, high) = (0.0, Square(difference));
        for (var i = 0; i < 200; i++)
        {
            var middle = (low + high) / 2;
            var reached = difference - AlwaysValid.HalfWidth(middle) >= Z80 * Math.Sqrt(middle);
            (low, high) = reached ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static int Round(double customers) => (int)Math.Min(int.MaxValue, Math.Ceiling(customers));

    private static double Square(double x) => x * x;
}
