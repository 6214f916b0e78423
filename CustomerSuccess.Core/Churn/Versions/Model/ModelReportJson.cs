using System.Text.Json;

namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>A report as it is stored beside its model.</summary>
internal static class ModelReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    public static string Write(ModelReport report) => JsonSerializer.Serialize(report, Options);

    /// <returns>Null for a text that is no report.</returns>
    public static ModelReport? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<ModelReport>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
