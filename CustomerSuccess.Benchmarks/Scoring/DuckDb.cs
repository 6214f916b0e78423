using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CustomerSuccess.Benchmarks.Scoring;

/// <summary>DuckDB in a Node process of its own. Its packages are installed into a folder for temporary files, once.</summary>
internal sealed class DuckDb : IDisposable
{
    /// <summary>How npm names DuckDB 1.5.6.</summary>
    private const string Package = "@duckdb/node-api@1.5.6-r.1";

    private readonly Process process;

    private DuckDb(Process process) => this.process = process;

    public static async Task<DuckDb> StartAsync(string csv, int threads)
    {
        var packages = Path.Combine(Path.GetTempPath(), "customersuccess-benchmarks", "duckdb");
        if (!Directory.Exists(Path.Combine(packages, "node_modules", "@duckdb", "node-api")))
        {
            Directory.CreateDirectory(packages);
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--prefix", packages, "--no-audit", "--no-fund", Package]))!;
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm could not install {Package}.");
            }
        }

        var script = Path.Combine(AppContext.BaseDirectory, "Scoring", "duckdb.mjs");
        return new DuckDb(Process.Start(new ProcessStartInfo("node", [script, packages, csv, $"{threads}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    /// <returns>The version.</returns>
    public Task<string> LoadAsync(string sql) => AskAsync(new { load = sql });

    /// <returns>Seconds.</returns>
    public async Task<double> RunAsync(string sql) => double.Parse(await AskAsync(new { run = sql }), CultureInfo.InvariantCulture) / 1000;

    public Task<string> CheckAsync(string sql) => AskAsync(new { check = sql });

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<string> AskAsync(object question)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question));
        await process.StandardInput.FlushAsync();
        return await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("DuckDB has ended.");
    }
}
