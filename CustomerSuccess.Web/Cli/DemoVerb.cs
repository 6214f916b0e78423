using System.CommandLine;
using CustomerSuccess.Web.Demo;
using CustomerSuccess.Web.Hosting;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>demo</c>: makes the demo portfolio without starting the server.</summary>
internal static class DemoVerb
{
    public static Command Create()
    {
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        database.Description = "The SQLite file to make (default App_Data/demo.db in the current folder).";
        var verb = new Command("demo", "Make the fictitious portfolio that serve --demo shows.") { database, json };
        verb.SetAction((result, cancellationToken) => Session.RunAsync(
            result.GetValue(database) ?? new FileInfo(WebServer.DemoDatabase),
            result,
            session => RunAsync(session, result, result.GetValue(json), cancellationToken),
            cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Session session, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var built = await ProgressLines.ShowAsync<string, Core.Primitives.Result<bool>>(
            command, json, step => (step, 1, ""), progress => session.Get<DemoBuilder>().RunAsync(progress, cancellationToken));
        if (!built.Succeeded)
        {
            return Session.Fail(command, built.Error);
        }

        command.InvocationConfiguration.Output.WriteLine(
            json ? JsonLine.Of(new { built = built.Value }) : built.Value ? "The demo is ready: serve --demo shows it." : "The demo was there already.");
        return CommandLine.Done;
    }
}
