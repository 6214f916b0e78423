using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Scorecards as JSON: how they are shipped and stored.</summary>
public static class ScorecardJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new InputNames(), new WholePoints(), new PointPairs(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(Scorecard scorecard) => JsonSerializer.Serialize(scorecard, Options);

    /// <exception cref="JsonException">The text is no scorecard, or one that cannot judge.</exception>
    public static Scorecard Read(string json)
    {
        var scorecard = ReadDraft(json);
        return ScorecardRules.FirstFault(scorecard) is { } fault ? throw new JsonException(fault) : scorecard;
    }

    /// <summary>A scorecard that somebody still works on; it may have faults.</summary>
    /// <exception cref="JsonException">The text is no scorecard.</exception>
    public static Scorecard ReadDraft(string json) =>
        JsonSerializer.Deserialize<Scorecard>(json, Options) ?? throw new JsonException("There is no scorecard.");

    private sealed class InputNames : JsonConverter<Input>
    {
        public override Input Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Inputs.Find(reader.GetString() ?? "")?.Input ?? throw new JsonException($"There is no input '{reader.GetString()}'.");

        public override void Write(Utf8JsonWriter writer, Input value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Inputs.Of(value).Key);
    }

    private sealed class WholePoints : JsonConverter<Score>
    {
        public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Score.FromPoints(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Points);
    }

    /// <summary>A point is a pair: [value, points].</summary>
    private sealed class PointPairs : JsonConverter<CurvePoint>
    {
        public override CurvePoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<double[]>(ref reader, options) is [var x, var y]
                ? new CurvePoint(x, y)
                : throw new JsonException("A point of a curve is a pair of value and points.");

        public override void Write(Utf8JsonWriter writer, CurvePoint value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new[] { value.X, value.Y }, options);
    }
}
