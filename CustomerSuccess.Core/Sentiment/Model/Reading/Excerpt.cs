namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>What is read of a text, so that a long one costs no more than a page: its beginning and its end, where people say what they want.</summary>
internal static class Excerpt
{
    /// <summary>In characters.</summary>
    public const int Head = 6_000;

    /// <inheritdoc cref="Head"/>
    public const int Tail = 2_000;

    /// <returns>The parts of a text, as start and end.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(string text) =>
        text.Length <= Head + Tail ? [(0, text.Length)] : [(0, Head), (text.Length - Tail, text.Length)];
}
