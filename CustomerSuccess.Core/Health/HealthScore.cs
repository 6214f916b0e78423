using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health;

/// <summary>The health of one customer on one day, as it was judged then.</summary>
public sealed class HealthScore
{
    private HealthScore()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    public int ScorecardVersionId { get; private set; }

    /// <summary>Null: not enough data.</summary>
    public Score? Score { get; private set; }

    /// <summary>0 to 1.</summary>
    public double Coverage { get; private set; }

    /// <summary>What alerts and plays go by: the band behind its hysteresis. Null until there was a score.</summary>
    public Band? SettledBand { get; private set; }
}
