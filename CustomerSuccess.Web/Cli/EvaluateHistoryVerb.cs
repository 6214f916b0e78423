using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>evaluate churn --history</c>: the temporal test on the installation's own data.</summary>
internal static class EvaluateHistoryVerb
{
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "With --history: the day to test on, such as 2026-06-30 (default: the newest month ends whose 90 days are over).",
        HelpName = "DAY",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            argument.AddError($"'{argument.Tokens[0].Value}' is no day; expected one such as 2026-06-30.");
            return null;
        },
    };

    public static async Task<int> RunAsync(Session session, DateOnly? asOf, int seed, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var evaluated = await ProgressLines.ShowAsync<HistoryProgress, Result<HistoryEvaluation>>(
            command, json, step => (step.What, step.Share, ""), progress => session.Get<EvaluateHistory>().RunAsync(asOf, seed, Viewer.System, progress, cancellationToken));
        if (!evaluated.Succeeded)
        {
            return Session.Fail(command, evaluated.Error);
        }

        Write(command.InvocationConfiguration.Output, evaluated.Value, json);
        return CommandLine.Done;
    }

    private static void Write(TextWriter output, HistoryEvaluation evaluation, bool json)
    {
        IReadOnlyList<string> warnings = [.. new[] { evaluation.TooLittle, evaluation.Promotion }.OfType<string>(), .. evaluation.Report?.Sentences ?? []];
        Line($"learned from {evaluation.LearnRows} rows, {evaluation.LearnChurns} customers left{Days(evaluation.Report?.LearnDays)}");
        Line($"tested on {evaluation.TestRows} rows, {evaluation.TestPositives} leaving{Days(evaluation.Report?.TestDays)}");
        if (evaluation.Models.Count > 0)
        {
            Line($"{"model",-20} {"ROC AUC",8} {"PR AUC",8} {"Brier",8} {"cal.err",8} {"accuracy",9} {"always",8} {"seconds",8}");
        }

        foreach (var model in evaluation.Models)
        {
            Line($"{model.Name,-20} {model.RocAuc,8:0.0000} {model.PrAuc,8:0.0000} {model.Brier,8:0.0000} {model.CalibrationError,8:0.0000} {model.Accuracy,9:0.0000} {model.AlwaysMajority,8:0.0000} {model.Seconds,8:0.0}");
        }

        foreach (var warning in warnings)
        {
            output.WriteLine(warning);
        }

        if (json)
        {
            output.WriteLine(JsonLine.Of(new { rows = evaluation.TestRows, positives = evaluation.TestPositives, folds = 1, models = evaluation.Models, warnings }));
        }

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Days(IReadOnlyList<DateOnly>? days) => days is { Count: > 0 }
        ? string.Create(CultureInfo.InvariantCulture, $", {days.Count} days from {days[0]:yyyy-MM-dd} to {days[^1]:yyyy-MM-dd}")
        : "";
}
