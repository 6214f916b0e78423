using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Benchmarks.Scoring;

/// <summary>The engine that scores at night, over columns in memory, against DuckDB with the same arithmetic over the same rows.</summary>
internal static class ScoreBenchmark
{
    private const int Threads = 2;
    private const int WarmUps = 3;
    private const int Rounds = 11;

    public static async Task RunAsync(int customers)
    {
        var scorecard = ShippedScorecards.Behavioural;
        var batch = Snapshots.Of(scorecard, customers);
        var csv = Path.Combine(Directory.CreateTempSubdirectory("customersuccess-score-").FullName, "snapshots.csv");
        try
        {
            await Snapshots.WriteAsync(batch, scorecard, csv);
            using var duck = await DuckDb.StartAsync(csv, Threads);
            var version = await duck.LoadAsync(ScoreSql.CreateTable(scorecard));
            await CompareAsync(scorecard, batch, duck, version);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(csv)!, recursive: true);
        }
    }

    private static async Task CompareAsync(Scorecard scorecard, SnapshotBatch batch, DuckDb duck, string version)
    {
        var program = new ScoreProgram(scorecard);
        var (product, peer) = (new Runs($"ScoreProgram, {batch.Count:N0} customers"), new Runs($"DuckDB {version}, {Threads} threads"));
        var sql = ScoreSql.Scores(scorecard);
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var (own, other) = round < WarmUps ? (new Runs(""), new Runs("")) : (product, peer);
            await own.MeasureAsync(() => Task.FromResult(Score(program, batch)));
            other.Add(await duck.RunAsync(sql));
        }

        var (scores, bands) = Score(program, batch);
        var (ours, theirs) = (Checksum.Of(batch, scores, bands), await duck.CheckAsync(ScoreSql.Checksum(scorecard)));
        Console.WriteLine($"checksum {ours}");
        if (ours != theirs)
        {
            throw new InvalidOperationException($"DuckDB has another checksum: {theirs}");
        }

        Runs.Print(product, peer, most: 0.3);
    }

    /// <returns>Everything that DuckDB puts into its table: points of the categories, coverage, score, band (-1: not enough data).</returns>
    private static (ScoreColumns Scores, sbyte[] Bands) Score(ScoreProgram program, SnapshotBatch batch)
    {
        var scores = program.Run(batch);
        var bands = new sbyte[scores.Count];
        for (var row = 0; row < bands.Length; row++)
        {
            bands[row] = scores.ScoreOf(row) is { } score ? (sbyte)Bands.Of(score) : (sbyte)-1;
        }

        return (scores, bands);
    }
}
