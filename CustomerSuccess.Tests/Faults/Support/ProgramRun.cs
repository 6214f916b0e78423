using System.Diagnostics;
using System.Threading.Channels;
using CustomerSuccess.Web.Cli;

namespace CustomerSuccess.Tests.Faults.Support;

/// <summary>The built program in a process of its own, as somebody starts it and as it dies.</summary>
internal sealed class ProgramRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly Task reading;
    private readonly Task<string> errors;

    private ProgramRun(Process process)
    {
        this.process = process;
        reading = ReadAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    public static ProgramRun Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    /// <param name="settings">Environment variables.</param>
    public static ProgramRun Start(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>From the start to the end by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> ToTheEndAsync(params string[] arguments)
    {
        await using var run = Start(arguments);
        return await run.EndAsync();
    }

    /// <summary>Waits for a line of its output; whatever came before it is gone.</summary>
    public async Task<string> LineAsync(string part)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await lines.Reader.WaitToReadAsync(patience.Token))
        {
            if (await lines.Reader.ReadAsync(patience.Token) is var line && line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without saying '{part}'. It said: {await errors}");
    }

    /// <summary>SIGKILL: nothing of the program gets to run any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        await reading;
        var output = new List<string>();
        while (lines.Reader.TryRead(out var line))
        {
            output.Add(line);
        }

        return (process.ExitCode, string.Join('\n', output), await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        await reading;
        process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Writer.TryWrite(line);
        }

        lines.Writer.Complete();
    }
}
