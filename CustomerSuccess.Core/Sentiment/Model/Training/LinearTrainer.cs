using System.Numerics;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>
/// Fits a logistic regression per output by stochastic gradient descent with a rate per weight (AdaGrad: Duchi, Hazan, Singer, JMLR 2011) and an L2
/// penalty that each weight pays when its feature comes by. The outputs are independent, so threads share them out and the result is the same for
/// any number of threads.
/// </summary>
internal static class LinearTrainer
{
    private const int Slice = 16;

    /// <returns>The weights by feature, <see cref="Outputs.Width"/> each: the vocabulary's rows, then the dense ones.</returns>
    public static float[] Train(
        IReadOnlyList<Example> examples, Vocabulary vocabulary, TrainingSettings settings, Action<double> progress, CancellationToken cancellationToken)
    {
        var features = vocabulary.Hashes.Length + Dense.Count;
        var weights = new float[features * Outputs.Width];
        var order = Orders(examples.Count, settings);
        var done = 0;
        Parallel.For(0, Outputs.Width / Slice, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellationToken }, slice =>
        {
            var fit = new SliceFit(examples, vocabulary, settings, slice * Slice);
            foreach (var epoch in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                fit.Run(epoch);
                progress((double)Interlocked.Increment(ref done) / (settings.Epochs * Outputs.Width / Slice));
            }

            fit.CopyTo(weights);
        });
        return weights;
    }

    private static int[][] Orders(int count, TrainingSettings settings)
    {
        var random = new Random(settings.Seed);
        return [.. Enumerable.Range(0, settings.Epochs).Select(_ =>
        {
            var order = Enumerable.Range(0, count).ToArray();
            random.Shuffle(order);
            return order;
        })];
    }

    /// <summary>The weights of some outputs that stand side by side.</summary>
    private sealed class SliceFit
    {
        private const float Little = 1e-6f;
        private readonly IReadOnlyList<Example> examples;
        private readonly int first;
        private readonly int rows;
        private readonly float[] weights;
        private readonly float[] squares;
        private readonly float[] penalties;
        private readonly float rate;
        private readonly float[] errors = new float[Slice];

        public SliceFit(IReadOnlyList<Example> examples, Vocabulary vocabulary, TrainingSettings settings, int first)
        {
            (this.examples, this.first, rows, rate) = (examples, first, vocabulary.Hashes.Length, (float)settings.Rate);
            weights = new float[(rows + Dense.Count) * Slice];
            squares = new float[weights.Length];
            penalties = [
                .. vocabulary.Texts.Select(texts => (float)(1 / (settings.Softness * texts))),
                .. Enumerable.Repeat((float)(1 / (settings.DenseSoftness * examples.Count)), Dense.Count)];
        }

        public void Run(int[] order)
        {
            foreach (var at in order)
            {
                var example = examples[at];
                if (example.Known >> first != 0)
                {
                    Errors(example);
                    Correct(example);
                }
            }
        }

        public void CopyTo(float[] all)
        {
            for (var feature = 0; feature < penalties.Length; feature++)
            {
                Array.Copy(weights, feature * Slice, all, (feature * Outputs.Width) + first, Slice);
            }
        }

        private void Errors(Example example)
        {
            Array.Clear(errors);
            for (var i = 0; i < example.Rows.Length; i++)
            {
                Add(example.Rows[i], example.Values[i]);
            }

            for (var i = 0; i < Dense.Count; i++)
            {
                Add(rows + i, example.Dense[i]);
            }

            for (var i = 0; i < Slice; i++)
            {
                var known = (example.Known >> (first + i) & 1) != 0;
                errors[i] = known ? (1 / (1 + MathF.Exp(-errors[i]))) - (example.Labels >> (first + i) & 1) : 0;
            }
        }

        private void Add(int feature, float value)
        {
            var own = weights.AsSpan(feature * Slice, Slice);
            for (var i = 0; i < Slice; i += Vector<float>.Count)
            {
                (new Vector<float>(errors, i) + (new Vector<float>(own[i..]) * value)).CopyTo(errors, i);
            }
        }

        private void Correct(Example example)
        {
            for (var i = 0; i < example.Rows.Length; i++)
            {
                Step(example.Rows[i], example.Values[i]);
            }

            for (var i = 0; i < Dense.Count; i++)
            {
                if (example.Dense[i] != 0)
                {
                    Step(rows + i, example.Dense[i]);
                }
            }
        }

        private void Step(int feature, float value)
        {
            var own = weights.AsSpan(feature * Slice, Slice);
            var seen = squares.AsSpan(feature * Slice, Slice);
            for (var i = 0; i < Slice; i += Vector<float>.Count)
            {
                var weight = new Vector<float>(own[i..]);
                var gradient = (new Vector<float>(errors, i) * value) + (weight * penalties[feature]);
                var sum = new Vector<float>(seen[i..]) + (gradient * gradient);
                sum.CopyTo(seen[i..]);
                (weight - (gradient * rate / Vector.SquareRoot(sum + new Vector<float>(Little)))).CopyTo(own[i..]);
            }
        }
    }
}
