using System.Buffers;
using System.Net.Mail;
using System.Text.Json;
using CustomerSuccess.Core.Messaging.Tracking.Model;

namespace CustomerSuccess.Core.Messaging.SendGrid.Model;

/// <summary>What SendGrid is told and what it tells.</summary>
public static class SendGridJson
{
    /// <summary>The name under which a mail's key travels there and back.</summary>
    public const string Key = "cs_key";

    /// <summary>
    /// One mail. SendGrid's own tracking is off: it would see links that are signed for one reader, and ours can be switched off.
    /// </summary>
    public static byte[] Mail(string key, MailAddress from, string to, string subject, string text, string? html, string? replyTo, IReadOnlyList<(string Name, string Value)> headers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("personalizations");
            json.WriteStartObject();
            json.WriteStartArray("to");
            json.WriteStartObject();
            Address(json, new MailAddress(to));
            json.WriteEndArray();
            json.WriteStartObject("custom_args");
            json.WriteString(Key, key);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("from");
            Address(json, from);
            if (MailAddress.TryCreate(replyTo, out var answers))
            {
                json.WriteStartObject("reply_to");
                Address(json, answers);
            }

            json.WriteString("subject", subject);
            json.WriteStartArray("content");
            Content(json, "text/plain", text);
            if (html is not null)
            {
                Content(json, "text/html", html);
            }

            json.WriteEndArray();
            json.WriteStartObject("headers");
            foreach (var (name, value) in headers)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteStartObject("tracking_settings");
            foreach (var kind in (string[])["click_tracking", "open_tracking", "subscription_tracking"])
            {
                json.WriteStartObject(kind);
                json.WriteBoolean("enable", false);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Events that mean something here and name one of our keys; of a body that is no list of events, none.</summary>
    public static IReadOnlyList<MailReport> Events(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray().Select(Event).OfType<MailReport>()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>What SendGrid says about a mail that it does not take: the first of its errors.</summary>
    public static string? Error(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement is { ValueKind: JsonValueKind.Object } said && said.TryGetProperty("errors", out var errors)
                && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
                ? Text(errors[0], "message")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static MailReport? Event(JsonElement said)
    {
        if (said.ValueKind != JsonValueKind.Object || Text(said, Key) is not { } key || Text(said, "sg_event_id") is not { Length: <= 100 } id)
        {
            return null;
        }

        // "blocked" is a bounce that may pass: the receiving server was not willing, and somebody is there.
        MailEventKind? kind = (Text(said, "event"), Text(said, "type")) switch
        {
            ("delivered", _) => MailEventKind.Delivered,
            ("deferred", _) or ("bounce", "blocked") => MailEventKind.Deferred,
            ("bounce", _) => MailEventKind.Bounced,
            ("dropped", _) => MailEventKind.Dropped,
            ("spamreport", _) => MailEventKind.Complained,
            ("unsubscribe" or "group_unsubscribe", _) => MailEventKind.Unsubscribed,
            ("open", _) => MailEventKind.Opened,
            ("click", _) => MailEventKind.Clicked,
            _ => null,
        };
        var at = said.TryGetProperty("timestamp", out var time) && time.ValueKind == JsonValueKind.Number && time.TryGetInt64(out var seconds) && seconds is > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : (DateTimeOffset?)null;
        return kind is { } known && at is { } moment ? new MailReport($"sendgrid:{id}", key, known, moment, Text(said, "reason") ?? Text(said, "url")) : null;
    }

    private static string? Text(JsonElement said, string name) =>
        said.ValueKind == JsonValueKind.Object && said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Within an object that was begun, which it ends.</summary>
    private static void Address(Utf8JsonWriter json, MailAddress address)
    {
        json.WriteString("email", address.Address);
        if (address.DisplayName.Length > 0)
        {
            json.WriteString("name", address.DisplayName);
        }

        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, string type, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("value", text);
        json.WriteEndObject();
    }
}
