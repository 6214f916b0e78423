using System.CommandLine;
using CustomerSuccess.Core.Churn.Tables;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>evaluate churn --csv FILE</c>: how well our learner and its peers predict a label of any flat table; <c>--history</c>: on own history.</summary>
internal static class EvaluateChurnVerb
{
    private const int MostFolds = 20;

    public static Command Create()
    {
        var csv = new Option<FileInfo?>("--csv") { Description = "A table with a header line, a row for each customer.", HelpName = "FILE" };
        var label = new Option<string?>("--label") { Description = "The column that says who left.", HelpName = "COL" };
        var id = new Option<string?>("--id") { Description = "A column that names the row; not learned from.", HelpName = "COL" };
        var positive = new Option<string?>("--positive") { Description = "The value of the label that means leaving, where it is not plain.", HelpName = "VALUE" };
        var group = new Option<string?>("--group") { Description = "A column whose equal values stay in one fold; not learned from.", HelpName = "COL" };
        var folds = new Option<int>("--folds") { Description = "Folds of the cross-validation, 2 to 20 (default 5).", DefaultValueFactory = _ => 5, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Of the draws (default 42).", DefaultValueFactory = _ => 42, HelpName = "N" };
        var history = new Option<bool>("--history") { Description = "Instead of a table: the temporal test on the installation's own data." };
        var (asOf, database, json) = (EvaluateHistoryVerb.AsOf(), CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("churn", "Predict who leaves with our learner, a logistic regression and the base rate, on the same rows.")
        {
            csv, label, id, positive, group, folds, history, asOf, seed, database, json,
        };
        verb.Validators.Add(result =>
        {
            var table = result.GetValue(csv) is not null && result.GetValue(label) is not null;
            if (table == result.GetValue(history))
            {
                result.AddError("Say what to evaluate: either --csv FILE --label COL, or --history.");
            }
        });
        folds.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is var given and (< 2 or > MostFolds))
            {
                result.AddError($"--folds is {given}, expected 2 to {MostFolds}.");
            }
        });
        verb.SetAction((result, cancellationToken) => result.GetValue(history)
            ? Session.RunAsync(
                result.GetValue(database),
                result,
                session => EvaluateHistoryVerb.RunAsync(session, result.GetValue(asOf), result.GetValue(seed), result, result.GetValue(json), cancellationToken),
                cancellationToken)
            : RunAsync(
            result,
            result.GetValue(csv)!,
            new TableQuestion(result.GetValue(label)!, result.GetValue(id), result.GetValue(positive), result.GetValue(group))
            {
                Folds = result.GetValue(folds),
                Seed = result.GetValue(seed),
                Threads = Environment.ProcessorCount,
            },
            result.GetValue(json),
            cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult command, FileInfo csv, TableQuestion question, bool json, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var evaluated = await ProgressLines.ShowAsync<(string Model, double Share), Result<TableEvaluation>>(
            command,
            json,
            step => (step.Model, step.Share, ""),
            progress => Task.Run(
                () => FlatTable.Read(csv.FullName) is var read && read.Succeeded
                    ? TableEvaluations.Of(read.Value, question, () => TimeProvider.System.GetElapsedTime(started).TotalSeconds, progress, cancellationToken)
                    : read.Error!,
                cancellationToken));
        if (!evaluated.Succeeded)
        {
            return Session.Fail(command, evaluated.Error);
        }

        TableEvaluationText.Write(command.InvocationConfiguration.Output, evaluated.Value, json);
        return CommandLine.Done;
    }
}
