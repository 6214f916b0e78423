namespace CustomerSuccess.Core.Health.Model;

/// <summary>Makes whole numbers out of parts so that they add up to what is printed (largest remainder).</summary>
public static class Rounding
{
    /// <param name="parts">Whose sum is within half of each part of <paramref name="sum"/>.</param>
    /// <param name="sum">What the result sums to.</param>
    public static int[] ToSum(IReadOnlyList<double> parts, int sum)
    {
        var whole = parts.Select(part => (int)Math.Floor(part)).ToArray();
        var missing = sum - whole.Sum();
        var order = Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] - whole[i]).ToArray();
        for (var k = 0; missing != 0 && order.Length > 0; k = (k + 1) % order.Length)
        {
            // More parts than the sum allows are taken back from those with the smallest remainder.
            var step = Math.Sign(missing);
            whole[step > 0 ? order[k] : order[order.Length - 1 - k]] += step;
            missing -= step;
        }

        return whole;
    }
}
