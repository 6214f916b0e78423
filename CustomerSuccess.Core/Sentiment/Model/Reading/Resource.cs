namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>The word lists in this folder.</summary>
internal static class Resource
{
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"CustomerSuccess.Core.Sentiment.Model.Reading.{name}")
            ?? throw new InvalidOperationException($"{name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
