using System.Diagnostics;
using System.Globalization;

namespace CustomerSuccess.Benchmarks.Training;

/// <summary>scikit-learn and XGBoost in a Python process of their own, as Debian packs them (apt-get install python3-sklearn python3-xgboost).</summary>
internal sealed class TrainingPeer : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly Process process;

    private TrainingPeer(Process process) => this.process = process;

    public static async Task<TrainingPeer> StartAsync(string folder, int threads)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Training", "peer.py");
        var peer = new TrainingPeer(Process.Start(new ProcessStartInfo(Python, [script, folder, $"{threads}"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!);
        await peer.ReadAsync();
        return peer;
    }

    /// <returns>Seconds.</returns>
    public async Task<double> TrainAsync(string model) => double.Parse(await AskAsync(model), CultureInfo.InvariantCulture);

    public Task<string> JudgeAsync(string model) => AskAsync($"{model}?");

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<string> AskAsync(string question)
    {
        await process.StandardInput.WriteLineAsync(question);
        await process.StandardInput.FlushAsync();
        return await ReadAsync();
    }

    private async Task<string> ReadAsync() =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The peer has ended: apt-get install python3-sklearn python3-xgboost.");
}
