using System.Diagnostics;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Benchmarks.Classifying;

/// <summary>How long it takes to judge messages of 30 words one after the other on one core, and to read the model.</summary>
internal static class ClassifyBenchmark
{
    private const int Words = 30;
    private const int Rounds = 7;

    private static readonly string[] Vocabulary =
    [
        "the", "report", "export", "is", "slow", "again", "and", "we", "are", "still", "waiting", "for", "an", "answer", "our", "team", "cannot", "work", "since", "update",
        "thank", "you", "great", "invoice", "was", "charged", "twice", "please", "help", "not", "happy", "with", "dashboard", "crashes", "when", "users", "open", "it", "every", "day",
    ];

    public static void Run(int count)
    {
        var watch = Stopwatch.StartNew();
        _ = TextClassifier.Shipped;
        Console.WriteLine($"reading the model: {watch.Elapsed.TotalMilliseconds:0} ms");
        var random = new Random(42);
        var texts = Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, Words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]))).ToList();
        var runs = new Runs($"{count:N0} messages of {Words} words, one core");
        for (var round = 0; round < Rounds; round++)
        {
            watch.Restart();
            var negative = texts.Count(text => TextClassifier.Shipped.Judge(text).Sentiment == TextSentiment.Negative);
            if (round > 0)
            {
                runs.Add(watch.Elapsed.TotalSeconds);
            }

            Console.WriteLine($"  round {round}: {watch.Elapsed.TotalSeconds:0.000} s, {negative} negative");
        }

        Console.WriteLine($"median {runs.Median:0.000} s, {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB kept");
    }
}
