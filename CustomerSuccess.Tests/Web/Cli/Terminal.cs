using System.CommandLine;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Cli;

namespace CustomerSuccess.Tests.Web.Cli;

/// <summary>Somebody at the command line, with a database of their own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly TempFolder folder = new();

    private Terminal()
    {
    }

    public string Database => folder["cli.db"];

    /// <summary>A database that the program has opened before; making one takes seconds.</summary>
    public static async Task<Terminal> OpenAsync()
    {
        var terminal = new Terminal();
        await EmptyDatabase.CopyToAsync(terminal.Database);
        return terminal;
    }

    /// <summary>A verb on the database.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => WithoutDatabaseAsync([.. arguments, "--database", Database]);

    public static async Task<(int ExitCode, string Output, string Error)> WithoutDatabaseAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString().ReplaceLineEndings("\n").Trim(), error.ToString().ReplaceLineEndings("\n").Trim());
    }

    public void Dispose() => folder.Dispose();
}
