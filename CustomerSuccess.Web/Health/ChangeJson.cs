using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Health;

/// <summary>A change of health as the API gives it: points with two decimals, the parts sum to the difference.</summary>
internal sealed record ChangeJson(
    DateOnly From, decimal? Then, string ThenScorecard, DateOnly To, decimal? Now, string NowScorecard, decimal? Difference, IReadOnlyList<ChangeJson.Part> Parts)
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static ChangeJson Of(ScoreChange change) => new(
        change.From, Points(change.Then), change.ThenScorecard, change.To, Points(change.Now), change.NowScorecard, change.Difference / 100m,
        [.. change.Parts.Select(part => new Part(part.Kind, part.Name, part.MeasureKey, part.Hundredths / 100m, part.Sentence))]);

    private static decimal? Points(Score? score) => score?.Hundredths / 100m;

    /// <param name="Points">What it did to the score.</param>
    internal sealed record Part(ChangeKind Kind, string Name, string? Measure, decimal Points, string Sentence);
}
