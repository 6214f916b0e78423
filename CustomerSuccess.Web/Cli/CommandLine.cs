using System.CommandLine;

namespace CustomerSuccess.Web.Cli;

/// <summary>The verbs of the program. Exit codes: 0 done, 1 failed, 2 wrong usage.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <param name="invocation">Where to write; null for the terminal.</param>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? invocation = null, CancellationToken cancellationToken = default)
    {
        var result = Root().Parse(args);
        var exitCode = await result.InvokeAsync(invocation, cancellationToken);
        return result.Errors.Count > 0 ? WrongUsage : exitCode;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("CustomerSuccess: how healthy every customer is and why, who will leave, and what to do about it.");
        ServeVerb.AddTo(root);
        root.Subcommands.Add(ServeVerb.Create());
        root.Subcommands.Add(DemoVerb.Create());
        root.Subcommands.Add(ImportVerb.Create());
        root.Subcommands.Add(ScoreVerb.Create());
        root.Subcommands.Add(CheckVerb.Create());
        root.Subcommands.Add(TrainVerb.Create());
        root.Subcommands.Add(EvaluateVerb.Create());
        root.Subcommands.Add(ClassifyVerb.Create());
        root.Subcommands.Add(TrainSentimentVerb.Create());
        root.Subcommands.Add(UserVerb.Create());
        return root;
    }
}
