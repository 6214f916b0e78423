using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards;

/// <param name="Customers">Whose score of the shown day was given by it.</param>
public sealed record VersionView(int Number, Scorecard Scorecard, string Note, string PublishedBy, DateTimeOffset PublishedAt, int Customers);
