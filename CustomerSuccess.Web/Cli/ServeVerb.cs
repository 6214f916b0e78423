using System.CommandLine;
using CustomerSuccess.Web.Hosting;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>serve</c>, which is also what happens without a verb.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var verb = new Command("serve", "Start the web application (the default).");
        AddTo(verb);
        return verb;
    }

    public static void AddTo(Command command)
    {
        var database = CommonOptions.Database();
        var urls = new Option<string?>("--urls") { Description = "Where to listen (default http://localhost:5080).", HelpName = "URL" };
        var demo = new Option<bool>("--demo") { Description = "Work on a fictitious portfolio in a database of its own; sign in with one click." };
        command.Options.Add(database);
        command.Options.Add(urls);
        command.Options.Add(demo);
        command.SetAction((result, cancellationToken) => WebServer.RunAsync(
            new ServeOptions(result.GetValue(database)?.FullName, result.GetValue(urls), result.GetValue(demo)), cancellationToken));
    }
}
