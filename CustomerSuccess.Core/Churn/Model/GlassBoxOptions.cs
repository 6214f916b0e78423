namespace CustomerSuccess.Core.Churn.Model;

/// <summary>How a <see cref="GlassBoxModel"/> is learned. The defaults are for everything from some hundred to some hundred thousand rows.</summary>
public sealed record GlassBoxOptions
{
    /// <summary>Of the draws of bags; everything else is fixed.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>Models that are averaged, each learned without one part of the groups; 2 or more, best a multiple of <see cref="Parts"/>.</summary>
    public int Bags { get; init; } = 8;

    /// <summary>The groups are divided into so many parts, anew for every so many bags; 2 or more. The part that a bag leaves out tells when to stop.</summary>
    public int Parts { get; init; } = 4;

    /// <summary>The most rounds of boosting; stops before when the rows left out no longer gain.</summary>
    public int Rounds { get; init; } = 600;

    /// <summary>Rounds without a gain after which boosting stops.</summary>
    public int Patience { get; init; } = 15;

    /// <summary>Share of the best step that a round goes, above 0, at most 1.</summary>
    public double LearningRate { get; init; } = 0.4;

    /// <summary>Bins of a number, 2 to 254, besides the one for missing values.</summary>
    public int Bins { get; init; } = 64;

    /// <summary>The most pairs of features that may act together; 0 for none.</summary>
    public int Pairs { get; init; } = 8;

    /// <summary>Bins of either side of a pair, 2 to 15, besides the one for missing values.</summary>
    public int PairBins { get; init; } = 8;

    /// <summary>Added to the curvature of what a score is estimated from: about four times as many rows of average risk speak for no effect.</summary>
    public double Shrinkage { get; init; } = 2;

    /// <summary>How much more than chance a number must explain in a round to move; 1 is what chance alone gives on average, 0 lets everything move.</summary>
    public double NoiseFloor { get; init; }

    /// <summary>Bags learned at the same time; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;
}
