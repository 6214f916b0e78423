namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>How the model is fitted.</summary>
/// <param name="WordTexts">In how many texts a word has to stand to be looked at.</param>
/// <param name="PairTexts">The same of two words in a row.</param>
/// <param name="CharacterTexts">The same of a run of characters.</param>
/// <param name="Softness">C: how much the errors count against the size of the weights.</param>
/// <param name="Folds">For thresholds and confidence, which are set on texts that the model has not seen.</param>
internal sealed record TrainingSettings(
    int Seed = 42, int Epochs = 8, double Rate = 0.3, double Softness = 1, double DenseSoftness = 50, int WordTexts = 2, int PairTexts = 2, int CharacterTexts = 10, int Folds = 8, int Threads = 2);
