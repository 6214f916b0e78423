using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerSuccess.Web.Cli;

/// <summary>An object on one line, for other programs to read.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
