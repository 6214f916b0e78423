namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>What boosting some terms has brought: by bag the intercept and scores, and by bag and place the logit.</summary>
internal sealed record Stage(IReadOnlyList<Term> Terms, double[] Intercepts, double[][][] Scores, double[][] Logits, int Rounds)
{
    /// <param name="leftOut">By bag, then by group.</param>
    /// <param name="start">By bag, then by place: the logit before this stage.</param>
    public static Stage Run(
        IReadOnlyList<Term> terms, TrainingRows rows, bool[][] leftOut, double[][] start, GlassBoxOptions options, (IProgress<double>? Progress, CancellationToken Token) call)
    {
        var bags = new Bag[options.Bags];
        Parallel.For(0, bags.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = call.Token }, bag =>
        {
            bags[bag] = Bag(terms, rows, leftOut[bag], start[bag], options);
        });
        var boosting = Boosting.Run(bags, options, call.Progress, call.Token);
        var logits = start.Select((before, bag) => Added(terms, before, boosting.Intercepts[bag], boosting.Scores[bag])).ToArray();
        return new Stage(terms, boosting.Intercepts, boosting.Scores, logits, boosting.BestRound);
    }

    /// <param name="leftOut">By group.</param>
    /// <param name="start">By place.</param>
    public static Bag Bag(IReadOnlyList<Term> terms, TrainingRows rows, bool[] leftOut, double[] start, GlassBoxOptions options)
    {
        int[] learned = [.. Enumerable.Range(0, rows.Count).Where(place => !leftOut[rows.Order.Groups[place]])];
        int[] others = [.. Enumerable.Range(0, rows.Count).Where(place => leftOut[rows.Order.Groups[place]])];
        return new Bag(terms, [.. learned, .. others], learned.Length, rows.Labels, start, options);
    }

    /// <summary>By place, the mean logit of the bags that have not seen the row; NaN when all have.</summary>
    public static double[] Unseen(double[][] logits, TrainingRows rows, bool[][] leftOut)
    {
        var unseen = new double[rows.Count];
        for (var place = 0; place < unseen.Length; place++)
        {
            var (sum, count) = (0.0, 0);
            for (var bag = 0; bag < logits.Length; bag++)
            {
                if (leftOut[bag][rows.Order.Groups[place]])
                {
                    sum += logits[bag][place];
                    count++;
                }
            }

            unseen[place] = count == 0 ? double.NaN : sum / count;
        }

        return unseen;
    }

    private static double[] Added(IReadOnlyList<Term> terms, double[] before, double intercept, double[][] scores)
    {
        double[] logits = [.. before.Select(logit => logit + intercept)];
        for (var term = 0; term < terms.Count; term++)
        {
            var (bins, own) = (terms[term].Bins, scores[term]);
            for (var place = 0; place < logits.Length; place++)
            {
                logits[place] += own[bins[place]];
            }
        }

        return logits;
    }
}
