namespace CustomerSuccess.Core.Sentiment.Files;

/// <summary>A line of a file of labelled texts.</summary>
/// <param name="Number">In the file, from 1.</param>
/// <param name="Labels">As they stand in the column, not empty.</param>
internal sealed record TsvLine(int Number, string Text, IReadOnlyList<string> Labels);
