namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Boosts all bags in step and stops them at the same round: the mean loss of many rows left out is a steadier guide than that of one bag's.</summary>
internal sealed class Boosting
{
    /// <summary>Rounds between two looks at the rows left out.</summary>
    private const int Stride = 5;

    private readonly Bag[] bags;
    private readonly GlassBoxOptions options;

    private Boosting(Bag[] bags, GlassBoxOptions options)
    {
        this.bags = bags;
        this.options = options;
        Scores = [.. bags.Select(bag => bag.Scores())];
        Intercepts = [.. bags.Select(bag => bag.Intercept)];
        LeftOutLosses = [];
        StartLoss = Loss = LeftOutLoss();
    }

    /// <summary>By bag, term and bin, at the best round.</summary>
    public double[][][] Scores { get; private set; }

    /// <summary>By bag, at the best round.</summary>
    public double[] Intercepts { get; private set; }

    /// <summary>Of each row left out, bag by bag, at the best round.</summary>
    public double[] LeftOutLosses { get; private set; }

    /// <summary>0 when nothing was found.</summary>
    public int BestRound { get; private set; }

    /// <summary>Mean logistic loss of a row left out, before the first round.</summary>
    public double StartLoss { get; }

    /// <summary>The same at the best round.</summary>
    public double Loss { get; private set; }

    public static Boosting Run(Bag[] bags, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var boosting = new Boosting(bags, options);
        for (var round = Stride; round <= options.Rounds && round - boosting.BestRound <= options.Patience; round += Stride)
        {
            boosting.Advance(round, cancellationToken);
            progress?.Report((double)round / options.Rounds);
        }

        return boosting;
    }

    private void Advance(int round, CancellationToken cancellationToken)
    {
        Parallel.For(0, bags.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, bag =>
        {
            for (var i = 0; i < Stride; i++)
            {
                bags[bag].Round();
            }
        });
        var loss = LeftOutLoss();
        if (loss < Loss)
        {
            (Loss, BestRound) = (loss, round);
            Scores = [.. bags.Select(bag => bag.Scores())];
            Intercepts = [.. bags.Select(bag => bag.Intercept)];
            LeftOutLosses = [.. bags.SelectMany(bag => bag.LeftOutLosses())];
        }
    }

    private double LeftOutLoss() => bags.Sum(bag => bag.LeftOutLoss) / bags.Sum(bag => bag.Rows.Length - bag.Learned);
}
