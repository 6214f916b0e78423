using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health;

/// <summary>What a scoring found.</summary>
/// <param name="Customers">All that had started by the day and had not left more than a year before.</param>
/// <param name="AverageHealth">Mean of the scores; null when nobody was scored.</param>
public sealed record ScoreSummary(
    DateOnly Day, int Customers, int Scored, int NotEnoughData, double? AverageHealth, IReadOnlyDictionary<Band, int> Bands, double Seconds);
