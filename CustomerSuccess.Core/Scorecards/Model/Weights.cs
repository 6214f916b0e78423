using System.Collections.Immutable;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Weights that share a sum: when one moves, the unlocked others make room in proportion.</summary>
public static class Weights
{
    /// <param name="moved">Which one; nothing happens when it is locked or all others are.</param>
    /// <param name="to">Held between 0 and what the unlocked others can give.</param>
    /// <returns>As many weights with the same sum; locked ones are the same.</returns>
    public static ImmutableArray<double> Move(IReadOnlyList<SharedWeight> weights, int moved, double to)
    {
        var free = Free(weights).Where(i => i != moved).ToList();
        if (weights[moved].Locked || free.Count == 0 || double.IsNaN(to))
        {
            return [.. weights.Select(weight => weight.Value)];
        }

        var rest = free.Sum(i => weights[i].Value);
        var target = Math.Clamp(to, 0, weights[moved].Value + rest);
        var left = Math.Max(0, weights[moved].Value + rest - target);
        return
        [
            .. weights.Select((weight, i) =>
                i == moved ? target
                : weight.Locked ? weight.Value
                : rest > 0 ? weight.Value * (left / rest)
                : left / free.Count),
        ];
    }

    /// <summary>The most that a weight can be moved to.</summary>
    public static double Most(IReadOnlyList<SharedWeight> weights, int moved) =>
        weights[moved].Value + (weights[moved].Locked ? 0 : Free(weights).Where(i => i != moved).Sum(i => weights[i].Value));

    /// <summary>The unlocked ones become equal; the sum stays.</summary>
    public static ImmutableArray<double> EvenOut(IReadOnlyList<SharedWeight> weights)
    {
        var free = Free(weights).ToList();
        var each = free.Count == 0 ? 0 : free.Sum(i => weights[i].Value) / free.Count;
        return [.. weights.Select(weight => weight.Locked ? weight.Value : each)];
    }

    /// <summary>The same proportions with another sum, locked or not.</summary>
    public static ImmutableArray<double> ScaleTo(IReadOnlyList<SharedWeight> weights, double sum)
    {
        var all = weights.Sum(weight => weight.Value);
        return [.. weights.Select(weight => all > 0 ? weight.Value * (sum / all) : sum / weights.Count)];
    }

    private static IEnumerable<int> Free(IReadOnlyList<SharedWeight> weights) => Enumerable.Range(0, weights.Count).Where(i => !weights[i].Locked);
}
