using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Factors.Model;

/// <summary>A number about a customer on a day that a churn model may look at.</summary>
/// <param name="Key">Its name in models and in the API; that of an input where it is one.</param>
/// <param name="Direction">Which way the risk must go, where the field demands it.</param>
/// <param name="Column">Its values, by row; NaN is missing.</param>
/// <param name="Say">Half a sentence with the number in it.</param>
/// <param name="Unit">How it is written on an axis.</param>
internal sealed record ChurnFeature(
    string Key, string Name, Direction Direction, Snapshots.Unit Unit, Func<ChurnFrame, double[]> Column, Func<double, string> Say)
{
    public Feature Definition => Feature.Number(Key, Direction);
}
