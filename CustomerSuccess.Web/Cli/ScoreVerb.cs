using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>score [--as-of DAY]</c>: scores every customer for a day.</summary>
internal static class ScoreVerb
{
    public static Command Create()
    {
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "The day to score, such as 2026-11-20 (default: the newest day that data speaks of).",
            HelpName = "DAY",
            CustomParser = argument =>
            {
                if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                argument.AddError($"'{argument.Tokens[0].Value}' is no day; expected one such as 2026-11-20.");
                return null;
            },
        };
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("score", "Score every customer that had started by a day.") { asOf, database, json };
        verb.SetAction((result, cancellationToken) => Session.RunAsync(
            result.GetValue(database),
            result,
            session => RunAsync(session, result.GetValue(asOf), result, result.GetValue(json), cancellationToken),
            cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(
        Session session, DateOnly? day, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var output = command.InvocationConfiguration.Output;
        var scored = await ProgressLines.ShowAsync<ScoreProgress, Result<ScoreSummary>>(
            command,
            json,
            step => ($"scoring {step.Day:yyyy-MM-dd}", (double)step.Done / Math.Max(1, step.All), $"{step.Done} customers"),
            progress => session.Get<RescoreCustomers>().RunAsync(day, Viewer.System, progress, cancellationToken));
        if (!scored.Succeeded)
        {
            return Session.Fail(command, scored.Error);
        }

        await session.Get<RollUpRevenue>().RunAsync(customers: null, cancellationToken);
        await session.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, cancellationToken);
        await session.Get<RaiseAlerts>().RunAsync(cancellationToken);
        var summary = scored.Value;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Day:yyyy-MM-dd}: {summary.Customers} customers, {summary.Scored} scored, {summary.NotEnoughData} without enough data, average health {summary.AverageHealth:0.0}"));
        foreach (var (band, count) in summary.Bands)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Core.Health.Model.Bands.Name(band),-10} {count,8}"));
        }

        if (json)
        {
            output.WriteLine(JsonLine.Of(summary with { Seconds = Math.Round(summary.Seconds, 3) }));
        }

        return CommandLine.Done;
    }
}
