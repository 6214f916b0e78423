using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>import FOLDER|ZIP|FILE</c>: brings in files and scores the customers they speak of.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A folder or zip of CSV files, or one CSV file (docs/import-format.md)." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Report what would happen without writing." };
        var accept = new Option<bool>("--accept-rejects") { Description = "Write a file even when more than 20 % of its rows are rejected." };
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("import", "Import customers and facts from CSV files.") { path, dryRun, accept, database, json };
        verb.SetAction((result, cancellationToken) =>
        {
            var given = result.GetRequiredValue(path);
            var request = new ImportRequest(Path.GetFullPath(given), given, result.GetValue(dryRun), result.GetValue(accept));
            return Session.RunAsync(
                result.GetValue(database), result, session => RunAsync(session, request, result, result.GetValue(json), cancellationToken), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        Session session, ImportRequest request, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var output = command.InvocationConfiguration.Output;
        var imported = await ProgressLines.ShowAsync<ImportProgress, Core.Primitives.Result<ImportReport>>(
            command,
            json,
            step => ($"{step.File}", step.Share, $"{step.Rows.ToString("N0", CultureInfo.InvariantCulture)} rows"),
            progress => session.Get<ImportFiles>().RunAsync(request, Viewer.System, progress, cancellationToken));
        if (!imported.Succeeded)
        {
            return Session.Fail(command, imported.Error);
        }

        var report = imported.Value;
        if (!request.DryRun)
        {
            await ProgressLines.ShowAsync<ScoreProgress, ScoreSummary>(
                command,
                json,
                step => ($"scoring {step.Day:yyyy-MM-dd}", (double)step.Done / Math.Max(1, step.All), $"{step.Done} customers"),
                progress => session.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress, cancellationToken));
            await session.Get<RollUpRevenue>().RunAsync(report.ChangedCustomers, cancellationToken);
            await session.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, cancellationToken);
            await session.Get<RaiseAlerts>().RunAsync(cancellationToken);
        }

        ImportText.Write(output, report, request.DryRun);
        if (json)
        {
            output.WriteLine(JsonLine.Of(new
            {
                files = report.Files.Select(file => new { file.File, file.Read, file.Inserted, file.Updated, file.Unchanged, file.Rejected }),
                seconds = Math.Round(report.Seconds, 3),
            }));
        }

        return report.Complete ? CommandLine.Done : CommandLine.Failed;
    }
}
