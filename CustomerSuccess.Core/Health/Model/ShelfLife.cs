using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>How long a value counts in full. Behind that its weight falls evenly, to nothing at twice the shelf life.</summary>
/// <param name="Age">The input that holds the age of the value in days.</param>
public sealed record ShelfLife(Input Age, int Days)
{
    /// <returns>1 while fresh, 0 when worthless; 1 when the age is not known.</returns>
    public double Freshness(double age) => double.IsNaN(age) ? 1 : Math.Clamp(2 - (age / Days), 0, 1);
}
