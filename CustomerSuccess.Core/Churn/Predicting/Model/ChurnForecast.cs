namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>How probably a customer has left by then; each 0 to 1, never falling with the horizon.</summary>
/// <param name="Low">Of <paramref name="Within90"/>: lower end of the 95 % interval that the bags of the model span.</param>
/// <param name="MedianDays">When leaving becomes more probable than staying; null when not within 180 days.</param>
public sealed record ChurnForecast(double Within30, double Within60, double Within90, double Within180, double Low, double High, int? MedianDays)
{
    /// <summary>By the usual horizon of 90 days.</summary>
    public double Probability => Within90;
}
