namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>A text and what people said of it.</summary>
/// <param name="Labels">A bit for every column of <see cref="Linear.Outputs"/> that holds.</param>
/// <param name="Known">A bit for every column of which it is known whether it holds.</param>
internal sealed record LabelledText(string Text, ulong Labels, ulong Known);
