using System.CommandLine;
using System.Text.Json;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>evaluate scorecard</c>: holds a scorecard, and a draft of it, against who has left.</summary>
internal static class EvaluateVerb
{
    public static Command Create() => new("evaluate", "Hold judgements against what happened.") { Scorecard(), EvaluateChurnVerb.Create(), EvaluateSentimentVerb.Create() };

    private static Command Scorecard()
    {
        var key = new Option<string?>("--key") { Description = $"Which scorecard (default {ShippedScorecards.Default}, or that of the draft).", HelpName = "KEY" };
        var draft = new Option<FileInfo?>("--draft") { Description = "A scorecard as JSON to compare with the published one.", HelpName = "FILE" };
        var learn = new Option<bool>("--learn") { Description = "Also learn weights from who left, and propose them if they do better on later months." };
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("scorecard", "Backtest a scorecard against real churn over the last 12 month ends.") { key, draft, learn, database, json };
        verb.SetAction((result, cancellationToken) =>
        {
            var read = Read(result.GetValue(draft));
            var wanted = result.GetValue(key) ?? (read is { Succeeded: true, Value: { } given } ? given.Key : ShippedScorecards.Default);
            var output = new EvaluateText(result.InvocationConfiguration.Output, result.GetValue(json));
            return read.Succeeded
                ? Session.RunAsync(
                    result.GetValue(database), result, session => RunAsync(session, wanted, read.Value, (result, output, result.GetValue(learn)), cancellationToken), cancellationToken)
                : Task.FromResult(Session.Fail(result, read.Error));
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        Session session, string key, Scorecard? draft, (ParseResult Command, EvaluateText Output, bool Learn) call, CancellationToken cancellationToken)
    {
        var evaluated = await ProgressLines.ShowAsync<ReplayProgress, Result<ScorecardEvaluation>>(
            call.Command, call.Output.Json, Step, progress => session.Get<EvaluateScorecard>().RunAsync(key, draft, Viewer.System, progress, cancellationToken));
        if (!evaluated.Succeeded)
        {
            return Session.Fail(call.Command, evaluated.Error);
        }

        WeightProposal? proposal = null;
        if (call.Learn)
        {
            var learned = await ProgressLines.ShowAsync<ReplayProgress, Result<WeightProposal>>(
                call.Command,
                call.Output.Json,
                Step,
                progress => session.Get<ProposeWeights>().RunAsync(draft ?? evaluated.Value.Scorecard, Viewer.System, progress, cancellationToken));
            if (!learned.Succeeded)
            {
                return Session.Fail(call.Command, learned.Error);
            }

            proposal = learned.Value;
        }

        call.Output.Write(evaluated.Value, proposal);
        return CommandLine.Done;
    }

    /// <summary>The value is null without a file.</summary>
    private static Result<Scorecard?> Read(FileInfo? file)
    {
        try
        {
            return file is null ? (Scorecard?)null : ScorecardJson.Read(File.ReadAllText(file.FullName));
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return new Invalid($"{file}: {fault.Message}");
        }
    }

    private static (string What, double Share, string Detail) Step(ReplayProgress step) => ("reading month ends", step.Share, $"{step.Day:yyyy-MM-dd}");
}
