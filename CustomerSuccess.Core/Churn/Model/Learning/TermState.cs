using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CustomerSuccess.Core.Churn.Model.Learning.Steps;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>A term within one bag: its bins in the order of the bag's rows, what was learned, and the step of the present round.</summary>
internal sealed class TermState
{
    /// <summary>Histograms side by side, so that rows in the same bin do not wait for each other.</summary>
    private const int Lanes = 4;

    /// <summary>Rows whose moves stay near the processor while the terms are added up.</summary>
    private const int Block = 2048;

    private readonly StepRule rule;
    private readonly byte[] bins;
    private readonly int[] rows;
    private readonly double[] sums;
    private readonly double[] slopes;
    private readonly double[] curvatures;
    private readonly double[] step;

    public TermState(Term term, int[] places, int learned)
    {
        rule = term.Step;
        bins = [.. places.Select(place => term.Bins[place])];
        rows = new int[term.Width];
        foreach (var bin in bins.AsSpan(0, learned))
        {
            rows[bin]++;
        }

        sums = new double[Lanes * 2 * term.Width];
        (slopes, curvatures, step) = (new double[term.Width], new double[term.Width], new double[term.Width]);
        Scores = new double[term.Width];
    }

    /// <summary>By bin, in logits.</summary>
    public double[] Scores { get; }

    /// <summary>Finds the step of this round.</summary>
    /// <param name="derivatives">By row learned from: slope, curvature.</param>
    /// <returns>False when there is none.</returns>
    public bool Direct(ReadOnlySpan<double> derivatives)
    {
        Array.Clear(sums);
        Collect(bins.AsSpan(0, derivatives.Length / 2), derivatives, sums);
        var width = rows.Length;
        for (var bin = 0; bin < width; bin++)
        {
            slopes[bin] = sums[2 * bin] + sums[2 * (bin + width)] + sums[2 * (bin + (2 * width))] + sums[2 * (bin + (3 * width))];
            curvatures[bin] = sums[(2 * bin) + 1] + sums[(2 * (bin + width)) + 1] + sums[(2 * (bin + (2 * width))) + 1] + sums[(2 * (bin + (3 * width))) + 1];
        }

        Array.Clear(step);
        rule(new BinSums(slopes, curvatures, rows), step);
        return Center();
    }

    public void Add(double length)
    {
        for (var bin = 0; bin < step.Length; bin++)
        {
            Scores[bin] += length * step[bin];
        }
    }

    /// <summary>By row, the sum of the steps of all terms.</summary>
    public static void Sum(IReadOnlyList<TermState> terms, double[] moves)
    {
        for (var from = 0; from < moves.Length; from += Block)
        {
            var block = moves.AsSpan(from, Math.Min(Block, moves.Length - from));
            block.Clear();
            foreach (var term in terms)
            {
                AddSteps(term.bins.AsSpan(from, block.Length), term.step, block);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSteps(ReadOnlySpan<byte> bins, ReadOnlySpan<double> step, Span<double> moves)
    {
        ref var steps = ref MemoryMarshal.GetReference(step);
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] += Unsafe.Add(ref steps, bins[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Collect(ReadOnlySpan<byte> bins, ReadOnlySpan<double> derivatives, Span<double> sums)
    {
        ref var first = ref MemoryMarshal.GetReference(sums);
        ref var source = ref MemoryMarshal.GetReference(derivatives);
        ref var bin = ref MemoryMarshal.GetReference(bins);
        var (lane, i) = (sums.Length / Lanes, 0);
        for (; i + Lanes <= bins.Length; i += Lanes)
        {
            Add(ref Unsafe.Add(ref first, 2 * Unsafe.Add(ref bin, i)), ref Unsafe.Add(ref source, 2 * i));
            Add(ref Unsafe.Add(ref first, lane + (2 * Unsafe.Add(ref bin, i + 1))), ref Unsafe.Add(ref source, (2 * i) + 2));
            Add(ref Unsafe.Add(ref first, (2 * lane) + (2 * Unsafe.Add(ref bin, i + 2))), ref Unsafe.Add(ref source, (2 * i) + 4));
            Add(ref Unsafe.Add(ref first, (3 * lane) + (2 * Unsafe.Add(ref bin, i + 3))), ref Unsafe.Add(ref source, (2 * i) + 6));
        }

        for (; i < bins.Length; i++)
        {
            Add(ref Unsafe.Add(ref first, 2 * Unsafe.Add(ref bin, i)), ref Unsafe.Add(ref source, 2 * i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double target, ref double source) =>
        (Vector128.LoadUnsafe(ref target) + Vector128.LoadUnsafe(ref source)).StoreUnsafe(ref target);

    /// <summary>Takes the mean off, which belongs to the intercept.</summary>
    /// <returns>False when the step is zero everywhere.</returns>
    private bool Center()
    {
        var (sum, weight, any) = (0.0, 0.0, false);
        for (var bin = 0; bin < step.Length; bin++)
        {
            sum += curvatures[bin] * step[bin];
            weight += curvatures[bin];
            any |= step[bin] != 0;
        }

        for (var bin = 0; any && bin < step.Length; bin++)
        {
            step[bin] -= sum / weight;
        }

        return any;
    }
}
