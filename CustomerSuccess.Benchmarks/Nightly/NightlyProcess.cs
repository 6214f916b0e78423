using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Benchmarks.Nightly;

/// <summary>The nightly run in a process that does nothing else, so that its memory can be told. Days come in on standard input, line by line.</summary>
internal sealed class NightlyProcess : IDisposable
{
    public const string Verb = "nightly-process";

    private readonly Process process;

    private NightlyProcess(Process process) => this.process = process;

    public static async Task<NightlyProcess> StartAsync(string database)
    {
        var started = new NightlyProcess(Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Verb, database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        await started.process.StandardOutput.ReadLineAsync();
        return started;
    }

    /// <summary>The other side: what runs in the process.</summary>
    public static async Task ServeAsync(string database)
    {
        await using var product = await Product.OpenAsync(database);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            product.MoveTo(DateOnly.ParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var before = Environment.CpuUsage.TotalTime;
            var summary = (await product.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None)).Value;
            var scored = Stopwatch.GetTimestamp();
            var predicted = await product.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
            var predicting = Stopwatch.GetElapsedTime(scored).TotalSeconds;
            var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Seconds + predicting} {predicting} {processor} {summary.Scored} {predicted.Customers} {Machine.PeakMegabytes()}"));
        }
    }

    public async Task<Night> RunAsync(DateOnly day)
    {
        await process.StandardInput.WriteLineAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The nightly run has failed.");
        var numbers = answer.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Night(numbers[0], numbers[1], numbers[2], (int)numbers[3], (int)numbers[4], numbers[5]);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
