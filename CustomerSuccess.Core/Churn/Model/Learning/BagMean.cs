using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>What the bags agree on.</summary>
internal static class BagMean
{
    /// <param name="bags">By bag, then by bin.</param>
    public static ImmutableArray<double> Of(ImmutableArray<ImmutableArray<double>> bags) =>
        [.. Enumerable.Range(0, bags[0].Length).Select(bin => bags.Sum(bag => bag[bin]) / bags.Length)];
}
