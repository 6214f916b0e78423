using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Sentiment.Files;

/// <summary>A sentiment model in a file.</summary>
public static class ModelAt
{
    /// <param name="path">Null for the shipped one.</param>
    public static Result<TextClassifier> Read(string? path)
    {
        if (path is null)
        {
            return TextClassifier.Shipped;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return TextClassifier.Read(stream);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return new Invalid($"{path} cannot be read: {fault.Message}");
        }
    }
}
