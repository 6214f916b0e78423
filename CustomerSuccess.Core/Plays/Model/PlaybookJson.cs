using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Playbooks as JSON: how versions are stored. Reading says what is wrong with a text instead of throwing.</summary>
public static class PlaybookJson
{
    /// <summary>Of the form; a later one reads all earlier ones.</summary>
    private const int Form = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        Converters = { new Cents(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write(PlaybookDefinition playbook) => JsonSerializer.Serialize(new Saved(Form, playbook), Options);

    /// <returns>An error that names the place for a text that is no playbook: cut off, of a newer form, or with a word that does not exist.</returns>
    public static Result<PlaybookDefinition> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Saved>(json, Options) switch
            {
                { Form: > Form } => new Invalid("The playbook was written by a newer version of the product."),
                { Playbook: { Steps: not null, Entry: not null, Exit: not null, Success: not null, Trigger: not null } playbook } => playbook,
                _ => new Invalid("The playbook cannot be read: expected a trigger, conditions and steps."),
            };
        }
        catch (JsonException damage)
        {
            return new Invalid($"The playbook cannot be read at {damage.Path ?? "its beginning"}.");
        }
    }

    private sealed record Saved(int Form, PlaybookDefinition Playbook);

    private sealed class Cents : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TryGetInt64(out var cents) ? new Money(cents) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Cents);
    }
}
