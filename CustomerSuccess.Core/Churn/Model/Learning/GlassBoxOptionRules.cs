namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>The ranges of <see cref="GlassBoxOptions"/>.</summary>
internal static class GlassBoxOptionRules
{
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static void Check(GlassBoxOptions options)
    {
        Hold(options.Bags >= 2, "Bags", "2 or more");
        Hold(options.Parts >= 2, "Parts", "2 or more");
        Hold(options.Rounds >= 1, "Rounds", "1 or more");
        Hold(options.LearningRate is > 0 and <= 1, "LearningRate", "above 0 and at most 1");
        Hold(options.Bins is >= 2 and <= 254, "Bins", "2 to 254");
        Hold(options.PairBins is >= 2 and <= 15, "PairBins", "2 to 15");
        Hold(options.Pairs >= 0, "Pairs", "0 or more");
        Hold(options.Shrinkage > 0, "Shrinkage", "above 0");
        Hold(options.Threads >= 1, "Threads", "1 or more");
    }

    private static void Hold(bool holds, string option, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException($"{option} is out of its range, expected {expected}.");
        }
    }
}
