using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>check</c>: works prepared rows out anew from the facts and compares; writes nothing. Exit code 1 when anything differs.</summary>
internal static class CheckVerb
{
    /// <summary>More would scroll away; the JSON has all.</summary>
    private const int MostLines = 50;

    public static Command Create()
    {
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("check", "Compare the prepared movements of revenue with what the facts say.") { database, json };
        verb.SetAction((result, cancellationToken) => Session.RunAsync(
            result.GetValue(database), result, session => RunAsync(session, result, result.GetValue(json), cancellationToken), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Session session, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var output = command.InvocationConfiguration.Output;
        var compared = await session.Get<RevenueCheckQueries>().CompareAsync(Viewer.System, cancellationToken);
        if (!compared.Succeeded)
        {
            return Session.Fail(command, compared.Error);
        }

        var check = compared.Value;
        output.WriteLine(check.Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"Revenue through {day:yyyy-MM-dd}: {check.Rows} rows of {check.Customers} customers, {check.Differences.Count} differ")
            : "Revenue was never rolled up: run score.");
        foreach (var difference in check.Differences.Take(MostLines))
        {
            output.WriteLine($"  {difference.ExternalId} {difference.Month}: stored {Text(difference.Stored)}, facts say {Text(difference.Computed)}");
        }

        if (check.Differences.Count > MostLines)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {check.Differences.Count - MostLines} more"));
        }

        if (json)
        {
            output.WriteLine(JsonLine.Of(new
            {
                check.Day,
                check.Customers,
                check.Rows,
                differences = check.Differences.Select(x => new { customer = x.ExternalId, month = $"{x.Month}", stored = Text(x.Stored), facts = Text(x.Computed) }),
            }));
        }

        return check.Differences.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static string Text(MonthMovement? movement) => movement is null
        ? "nothing"
        : $"{movement.Kind} {movement.Opening} to {movement.Closing} ({movement.ReportedOpening} to {movement.ReportedClosing}, currency {movement.CurrencyEffect})";
}
