using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>How far the judgements about one customer lie apart: the score, what its CSM says, and the predicted probability of leaving.</summary>
public static class Disagreement
{
    /// <summary>A rating counts for as long as it counts in full in a score (product.md section 2: 90 days for CSM sentiment).</summary>
    public const int RatingDays = 90;

    private const double BandPoints = 20;

    /// <summary>Where probabilities begin to ask for more: nurture, proactive engagement, critical save (product.md section 7).</summary>
    private static readonly double[] Severe = [0.4, 0.6, 0.8];

    /// <summary>
    /// How many bands (of 20 points) the score lies above (+) or below (-) the middle of the band that the CSM's rating names: 5 Thriving, 4 Healthy,
    /// 3 At risk, 2 High risk, 1 Critical. From 1 on, either way, they disagree.
    /// </summary>
    /// <param name="rating">1 to 5; NaN when nobody said anything.</param>
    /// <param name="ratingAge">In days.</param>
    /// <returns>NaN when one of the two is missing or the rating is older than <see cref="RatingDays"/>.</returns>
    public static double Bands(Score? score, double rating, double ratingAge) =>
        score is not { } known || double.IsNaN(rating) || !(ratingAge <= RatingDays)
            ? double.NaN
            : (known.Points - Middle(rating)) / BandPoints;

    /// <summary>
    /// How many bands points lie above (+) or below (-) the range that a probability of leaving within 90 days names: above 0.8 Critical, above 0.6 High
    /// risk, above 0.4 At risk, else 60 to 100, because most customers stay and a small probability tells Healthy from Thriving not at all.
    /// </summary>
    /// <param name="points">0 to 100.</param>
    /// <param name="churn">0 to 1; NaN when nothing is predicted.</param>
    /// <returns>0 within the range; NaN when one of the two is missing.</returns>
    public static double FromPrediction(double points, double churn)
    {
        if (double.IsNaN(points) || double.IsNaN(churn))
        {
            return double.NaN;
        }

        var worse = Severe.Count(limit => churn > limit);
        var (low, high) = ((Severe.Length - worse) * BandPoints, worse == 0 ? 5 * BandPoints : (Severe.Length - worse + 1) * BandPoints);
        return (points - Math.Clamp(points, low, high)) / BandPoints;
    }

    /// <summary>The widest of the three distances: score and CSM, score and prediction, CSM and prediction.</summary>
    /// <returns>In bands, 0 or more; NaN when no two of them are known.</returns>
    public static double Widest(Score? score, double rating, double ratingAge, double churn)
    {
        var said = ratingAge <= RatingDays ? Middle(rating) : double.NaN;
        double[] known =
        [
            .. new[] { Bands(score, rating, ratingAge), FromPrediction(score?.Points ?? double.NaN, churn), FromPrediction(said, churn) }
                .Where(distance => !double.IsNaN(distance)).Select(Math.Abs),
        ];
        return known.Length == 0 ? double.NaN : known.Max();
    }

    private static double Middle(double rating) => (rating - 0.5) * BandPoints;
}
