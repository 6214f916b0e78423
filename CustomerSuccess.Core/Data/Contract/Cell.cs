namespace CustomerSuccess.Core.Data.Contract;

/// <summary>A kind of value in a file: how it is read, and the words that tell a person what was expected.</summary>
/// <param name="Expected">Completes "expected ...".</param>
/// <param name="Read">From the trimmed, non-empty text to a value, or null when the text is no such value.</param>
internal sealed record Cell(string Expected, Func<string, object?> Read);
