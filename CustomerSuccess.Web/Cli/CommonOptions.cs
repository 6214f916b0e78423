using System.CommandLine;

namespace CustomerSuccess.Web.Cli;

/// <summary>Options that mean the same on every verb.</summary>
internal static class CommonOptions
{
    public static Option<FileInfo?> Database() => new("--database")
    {
        Description = "The SQLite file to work on (default App_Data/customersuccess.db in the current folder).",
        HelpName = "FILE",
    };

    public static Option<bool> Json() => new("--json") { Description = "Print the result as one JSON object on the last line." };
}
