using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerSuccess.Core.Churn.Model.Saving;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>A model and its training facts as JSON. Numbers are written so that reading gives the same bits.</summary>
public static class GlassBoxJson
{
    /// <summary>Stands in the file; another number is another layout.</summary>
    internal const string Format = "glassbox-1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string Write(GlassBoxModel model, TrainingFacts facts) => JsonSerializer.Serialize(SavedModel.Of(model, facts), Options);

    /// <returns>An error that says what was expected when the text is no model, is cut off or contradicts itself.</returns>
    public static Result<(GlassBoxModel Model, TrainingFacts Facts)> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SavedModel>(json, Options) is not { } saved ? Refuse("an object")
                : SavedModelRules.Problem(saved) is { } expected ? Refuse(expected)
                : (saved.ToModel(), saved.Facts);
        }
        catch (JsonException damage)
        {
            return Refuse($"JSON as it was written ({damage.Message})");
        }
    }

    private static Invalid Refuse(string expected) => new($"The model cannot be read: expected {expected}.");
}
