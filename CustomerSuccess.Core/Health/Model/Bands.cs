using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Thriving [80,100], Healthy [60,80), At risk [40,60), High risk [20,40), Critical [0,20): product.md section 1.</summary>
public static class Bands
{
    private const int Width = 20_00;

    /// <summary>2 points, in hundredths: how far a score must be beyond an edge before anything reacts to the crossing.</summary>
    private const int Hysteresis = 2_00;

    public static readonly IReadOnlyList<Band> BestFirst = [Band.Thriving, Band.Healthy, Band.AtRisk, Band.HighRisk, Band.Critical];

    public static Band Of(Score score) => (Band)Math.Min(score.Hundredths / Width, (int)Band.Thriving);

    /// <summary>The lowest score of the band.</summary>
    public static Score LowerEdge(Band band) => Score.FromHundredths((int)band * Width);

    /// <summary>
    /// The band that alerts and plays react to: it follows the score only when that is 2 points beyond an edge, so that an account at an edge
    /// does not flap.
    /// </summary>
    /// <param name="before">The settled band so far; null at the first score.</param>
    /// <param name="score">The score of now.</param>
    public static Band Settle(Band? before, Score score)
    {
        var band = before ?? Of(score);
        while (band < Band.Thriving && score.Hundredths >= LowerEdge(band + 1).Hundredths + Hysteresis)
        {
            band++;
        }

        while (band > Band.Critical && score.Hundredths < LowerEdge(band).Hundredths - Hysteresis)
        {
            band--;
        }

        return band;
    }

    /// <summary>Below Healthy: what "at risk" means in sums of customers and revenue.</summary>
    public static bool IsAtRisk(Band band) => band < Band.Healthy;

    public static string Name(Band band) => band switch
    {
        Band.Critical => "Critical",
        Band.HighRisk => "High risk",
        Band.AtRisk => "At risk",
        Band.Healthy => "Healthy",
        Band.Thriving => "Thriving",
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };
}
