using System.Text.Json;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Sentiment.Remote;

/// <summary>Reads what a remote classifier has answered: a list of labels with scores, or a list with such a list for the one text.</summary>
internal static class RemoteAnswer
{
    /// <returns>Score (-1 to 1) and confidence (0 to 1); null when no label tells a side.</returns>
    public static (TextSentiment Sentiment, double Score, double Confidence)? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var list = document.RootElement;
            list = list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Array ? list[0] : list;
            return list.ValueKind == JsonValueKind.Array ? Sum(list) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (TextSentiment, double, double)? Sum(JsonElement list)
    {
        var (negative, neutral, positive) = (0.0, 0.0, 0.0);
        foreach (var own in list.EnumerateArray())
        {
            if (own.ValueKind != JsonValueKind.Object || !own.TryGetProperty("label", out var label) || label.ValueKind != JsonValueKind.String
                || !own.TryGetProperty("score", out var score) || !score.TryGetDouble(out var share) || share is not (>= 0 and <= 1) || Side(label.GetString()!) is not { } side)
            {
                return null;
            }

            (negative, neutral, positive) = (negative + (side < 0 ? share : 0), neutral + (side == 0 ? share : 0), positive + (side > 0 ? share : 0));
        }

        var most = Math.Max(negative, Math.Max(neutral, positive));
        var sentiment = positive.Equals(most) ? TextSentiment.Positive : negative.Equals(most) ? TextSentiment.Negative : TextSentiment.Neutral;
        return most > 0 ? (sentiment, Math.Round(Math.Clamp(positive - negative, -1, 1), 3), Math.Round(Math.Min(1, most), 2)) : null;
    }

    /// <summary>By name, by number of stars, or by number as the common models of three classes have it.</summary>
    private static int? Side(string label) => label.ToLowerInvariant() switch
    {
        "negative" or "neg" or "label_0" or "1 star" or "2 stars" => -1,
        "neutral" or "neu" or "label_1" or "3 stars" => 0,
        "positive" or "pos" or "label_2" or "4 stars" or "5 stars" => 1,
        _ => null,
    };
}
