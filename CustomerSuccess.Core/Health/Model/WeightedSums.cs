using System.Numerics;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Weighted means over columns, in the same order of operations as for a single customer, so that both agree to the last bit.</summary>
internal static class WeightedSums
{
    /// <summary>Adds value x weight and weight, where the weight is not 0.</summary>
    public static void Add(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, Span<double> sum, Span<double> weight)
    {
        var i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var w = new Vector<double>(weights[i..]);
            var part = Vector.ConditionalSelect(Vector.Equals(w, Vector<double>.Zero), Vector<double>.Zero, w * new Vector<double>(values[i..]));
            (new Vector<double>(sum[i..]) + part).CopyTo(sum[i..]);
            (new Vector<double>(weight[i..]) + w).CopyTo(weight[i..]);
        }

        for (; i < values.Length; i++)
        {
            sum[i] += weights[i] == 0 ? 0 : weights[i] * values[i];
            weight[i] += weights[i];
        }
    }

    /// <summary>Adds values of one weight, where they are known.</summary>
    public static void AddKnown(ReadOnlySpan<double> values, double weightOfAll, Span<double> sum, Span<double> weight)
    {
        var w = new Vector<double>(weightOfAll);
        var i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var value = new Vector<double>(values[i..]);
            var known = Vector.Equals(value, value);
            (new Vector<double>(sum[i..]) + Vector.ConditionalSelect(known, w * value, Vector<double>.Zero)).CopyTo(sum[i..]);
            (new Vector<double>(weight[i..]) + Vector.ConditionalSelect(known, w, Vector<double>.Zero)).CopyTo(weight[i..]);
        }

        for (; i < values.Length; i++)
        {
            sum[i] += double.IsNaN(values[i]) ? 0 : weightOfAll * values[i];
            weight[i] += double.IsNaN(values[i]) ? 0 : weightOfAll;
        }
    }

    /// <summary>NaN where the weight is 0.</summary>
    public static void Divide(ReadOnlySpan<double> sum, ReadOnlySpan<double> weight, Span<double> mean)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(sum[i..]) / new Vector<double>(weight[i..])).CopyTo(mean[i..]);
        }

        for (; i < sum.Length; i++)
        {
            mean[i] = sum[i] / weight[i];
        }
    }
}
