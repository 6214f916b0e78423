using System.Collections.Immutable;
using System.Text.Json;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>A churn model as JSON: the glass box with its training facts, and the curves of the other horizons.</summary>
internal static class ChurnModelJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public static string Write(ChurnModel model)
    {
        using var glass = JsonDocument.Parse(GlassBoxJson.Write(model.Glass, model.Facts));
        return JsonSerializer.Serialize(new Saved(glass.RootElement, model.Curves), Options);
    }

    /// <returns>An error that says what was expected when the text is no model, is cut off or contradicts itself.</returns>
    public static Result<ChurnModel> Read(string json)
    {
        try
        {
            if (JsonSerializer.Deserialize<Saved>(json, Options) is not { } saved || saved.Curves.IsDefault || saved.Curves.Any(IsWrong))
            {
                return new Invalid("The churn model cannot be read: expected a glass box and curves over known horizons.");
            }

            var glass = GlassBoxJson.Read(saved.Glass.GetRawText());
            return glass.Succeeded ? new ChurnModel(glass.Value.Model, glass.Value.Facts, saved.Curves) : glass.Error;
        }
        catch (JsonException damage)
        {
            return new Invalid($"The churn model cannot be read: expected JSON as it was written ({damage.Message}).");
        }
    }

    private static bool IsWrong(HorizonCurve curve) => !Horizons.All.Contains(curve.Days) || !double.IsFinite(curve.Shift) || curve.Calibration is null;

    private sealed record Saved(JsonElement Glass, ImmutableArray<HorizonCurve> Curves);
}
