using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>How far the judgements about one customer lie apart: the score and what its CSM says.</summary>
public static class Disagreement
{
    /// <summary>A rating counts for as long as it counts in full in a score (product.md section 2: 90 days for CSM sentiment).</summary>
    public const int RatingDays = 90;

    private const double BandPoints = 20;

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
            : (known.Points - ((rating - 0.5) * BandPoints)) / BandPoints;
}
