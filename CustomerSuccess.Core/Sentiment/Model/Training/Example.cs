namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>A labelled text as numbers.</summary>
/// <param name="Rows">Its features, each once, as rows of the weights.</param>
/// <param name="Values">One for each row: how rare the feature is; the squares of words and those of characters sum to 1 each.</param>
internal sealed record Example(int[] Rows, float[] Values, float[] Dense, ulong Labels, ulong Known);
