using System.CommandLine;
using Spectre.Console;

namespace CustomerSuccess.Web.Cli;

/// <summary>Shows how far long work is: bars on a terminal, a line for each step elsewhere, nothing when JSON is wanted.</summary>
internal static class ProgressLines
{
    /// <param name="describe">From a step to what is being done, how much of it (0 to 1), and a detail.</param>
    public static async Task<TResult> ShowAsync<TStep, TResult>(
        ParseResult command, bool silent, Func<TStep, (string What, double Share, string Detail)> describe, Func<IProgress<TStep>?, Task<TResult>> work)
    {
        if (silent)
        {
            return await work(null);
        }

        var output = command.InvocationConfiguration.Output;
        return output != Console.Out || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? await work(new Lines<TStep>(output, describe))
            : await AnsiConsole.Progress().StartAsync(bars => work(new Bars<TStep>(bars, describe)));
    }

    private sealed class Lines<TStep>(TextWriter output, Func<TStep, (string What, double Share, string Detail)> describe) : IProgress<TStep>
    {
        private string? last;

        public void Report(TStep value)
        {
            var (what, _, _) = describe(value);
            if (what != last)
            {
                output.WriteLine($"{what} ...");
                last = what;
            }
        }
    }

    private sealed class Bars<TStep>(ProgressContext context, Func<TStep, (string What, double Share, string Detail)> describe) : IProgress<TStep>
    {
        private readonly Dictionary<string, ProgressTask> tasks = [];

        public void Report(TStep value)
        {
            var (what, share, detail) = describe(value);
            if (!tasks.TryGetValue(what, out var task))
            {
                tasks[what] = task = context.AddTask(what, maxValue: 1);
            }

            task.Value = share;
            task.Description = Markup.Escape($"{what} {detail}");
        }
    }
}
