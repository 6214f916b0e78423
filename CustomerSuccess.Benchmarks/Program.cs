using CustomerSuccess.Benchmarks.Alerting;
using CustomerSuccess.Benchmarks.Classifying;
using CustomerSuccess.Benchmarks.Importing;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Benchmarks.Nightly;
using CustomerSuccess.Benchmarks.Playing;
using CustomerSuccess.Benchmarks.Replaying;
using CustomerSuccess.Benchmarks.Revenue;
using CustomerSuccess.Benchmarks.Scoring;
using CustomerSuccess.Benchmarks.Screens;
using CustomerSuccess.Benchmarks.Training;

const string Usage = """
    Usage: dotnet run -c Release --project CustomerSuccess.Benchmarks -- VERB [COUNT]

      score    pure scoring of COUNT snapshots (1,000,000) against DuckDB; needs node and npm
      import   import of COUNT usage rows (1,000,000) against a bare prepared insert
      nightly  the nightly run for COUNT customers (10,000) and for ten times as many
      replay   a draft on 12 month ends of COUNT customers (10,000), first and after a weight has moved
      alerts   every rule over COUNT customers (10,000), and from one customer's facts to the alert
      plays    every playbook over COUNT customers (10,000), and due steps a second
      results  what plays were worth, for COUNT customers (10,000) with five runs each
      classify sentiment of COUNT messages (10,000) of 30 words, on one core
      screens  what people wait for in a portfolio of COUNT customers (10,000); needs chromium
      revenue  movements of revenue of COUNT customers (10,000) over two years: all, one, the check, what a screen asks
      train    the churn model on COUNT customers (100,000) against scikit-learn and XGBoost; needs Debian's python3-sklearn and python3-xgboost
    """;

var count = args.Length > 1 && int.TryParse(args[1], out var given) && given > 0 ? given : (int?)null;
Console.WriteLine(Machine.Describe());
switch (args)
{
    case ["score", ..]:
        await ScoreBenchmark.RunAsync(count ?? 1_000_000);
        return 0;
    case ["import", ..]:
        await ImportBenchmark.RunAsync(count ?? 1_000_000);
        return 0;
    case ["nightly", ..]:
        await NightlyBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case [NightlyProcess.Verb, var database]:
        await NightlyProcess.ServeAsync(database);
        return 0;
    case ["replay", ..]:
        await ReplayBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["alerts", ..]:
        await AlertsBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["plays", ..]:
        await PlaysBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["results", ..]:
        await ResultsBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["classify", ..]:
        ClassifyBenchmark.Run(count ?? 10_000);
        return 0;
    case ["screens", ..]:
        await ScreensBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["revenue", ..]:
        await RevenueBenchmark.RunAsync(count ?? 10_000);
        return 0;
    case ["train", ..]:
        await TrainBenchmark.RunAsync(count ?? 100_000);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
