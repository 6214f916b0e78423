using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>What somebody chose from the catalogue.</summary>
/// <param name="Category">Key of the category that it goes into.</param>
internal sealed record PickedMeasure(string Category, Measure Measure);
