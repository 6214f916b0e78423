namespace CustomerSuccess.Core.Sentiment;

/// <summary>What a sentiment model is trained on, and where it is written.</summary>
/// <param name="GoEmotions">The folder of GoEmotions, with original/train.tsv.</param>
/// <param name="Sentences">A folder with files named *_labelled.txt; null to go without.</param>
/// <param name="Out">The file to write.</param>
public sealed record TrainingRequest(string GoEmotions, string? Sentences, string Out, int Seed = 42, int Threads = 2);
