using System.Runtime.InteropServices;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Benchmarks.Training;

/// <summary>Customers with 20 numbers, 2 % of them missing, who leave by a law with smooth effects, jumps and two interactions; three numbers say nothing.</summary>
internal sealed class TrainingData
{
    public const int Width = 20;
    private const double MissingShare = 0.02;

    private readonly double[][] columns;

    private TrainingData(double[][] columns, bool[] labels)
    {
        this.columns = columns;
        Labels = labels;
    }

    public bool[] Labels { get; }

    public FeatureTable Table => new([.. Enumerable.Range(0, Width).Select(column => Feature.Number($"x{column:00}"))], columns);

    public static TrainingData Of(int rows, int seed)
    {
        var (random, columns, labels) = (new Random(seed), Enumerable.Range(0, Width).Select(_ => new double[rows]).ToArray(), new bool[rows]);
        for (var row = 0; row < rows; row++)
        {
            var x = Draw(random);
            labels[row] = random.NextDouble() < 1 / (1 + Math.Exp(-Logit(x, random)));
            for (var column = 0; column < Width; column++)
            {
                columns[column][row] = random.NextDouble() < MissingShare ? double.NaN : x[column];
            }
        }

        return new TrainingData(columns, labels);
    }

    /// <summary>As the peer reads it: doubles row by row, and a byte for each label.</summary>
    public async Task WriteAsync(string folder, string name)
    {
        var rows = new double[Labels.Length * Width];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = columns[i % Width][i / Width];
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.x"), MemoryMarshal.AsBytes<double>(rows).ToArray());
        await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.y"), [.. Labels.Select(label => (byte)(label ? 1 : 0))]);
    }

    /// <summary>Health, trend, tenure in days, contract value, and so on, as they are spread in a portfolio.</summary>
    private static double[] Draw(Random random)
    {
        double Exponential(double mean) => -mean * Math.Log(1 - random.NextDouble());
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        double Count(double mean) => Math.Floor(Exponential(mean));
        double Middling() => (random.NextDouble() + random.NextDouble()) / 2;
        return
        [
            100 * Middling(), 12 * Normal(), Math.Min(3000, Exponential(400)), Math.Exp(7 + Normal()), Count(1.5), 0.4 * Normal(), Count(0.4), Middling(), Exponential(6), Middling(),
            random.Next(-100, 101), random.Next(4), random.Next(3), random.Next(2), random.Next(12), Count(2), random.Next(10) == 0 ? 1 : 0, Normal(), Normal(), Normal(),
        ];
    }

    private static double Logit(double[] x, Random random)
    {
        var noise = random.NextDouble() is var u ? 0.6 * Math.Log((u + 1e-12) / (1 - u + 1e-12)) : 0;
        return -1.6 - (0.035 * (x[0] - 50)) - (0.03 * x[1]) - (0.0007 * x[2]) + (x[8] > 14 ? 1.1 : 0) + (0.8 * x[6]) - (0.6 * x[5])
            + (x[12] == 0 && x[2] < 200 ? 0.9 : 0) - (0.004 * x[10]) + (x[16] > 0 && x[0] < 40 ? 0.5 : 0) + noise;
    }
}
