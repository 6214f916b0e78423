using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.Sentiment;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>evaluate sentiment --tsv FILE</c>: holds the sentiment model against texts that people have labelled.</summary>
internal static class EvaluateSentimentVerb
{
    public static Command Create()
    {
        var tsv = new Option<FileInfo>("--tsv") { Description = "Labelled texts: a line each, text, tab, label(s) with commas between.", HelpName = "FILE", Required = true };
        var labels = new Option<FileInfo?>("--labels") { Description = "The names of the labels, a line each; the numbers in --tsv count them from 0.", HelpName = "FILE" };
        var model = new Option<FileInfo?>("--model") { Description = "A model that train-sentiment has written (default the shipped one).", HelpName = "FILE" };
        var json = CommonOptions.Json();
        var verb = new Command("sentiment", "Measure the sentiment model on labelled texts.") { tsv, labels, model, json };
        verb.SetAction(async (result, cancellationToken) =>
        {
            var evaluated = await new EvaluateSentiment().RunAsync(
                result.GetValue(tsv)!.FullName, result.GetValue(labels)?.FullName, result.GetValue(model)?.FullName, cancellationToken);
            return evaluated.Succeeded ? Write(result, evaluated.Value, result.GetValue(json)) : Session.Fail(result, evaluated.Error);
        });
        return verb;
    }

    private static int Write(ParseResult command, SentimentEvaluation evaluation, bool json)
    {
        var (output, figures) = (command.InvocationConfiguration.Output, evaluation.Figures);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.Rows} texts: accuracy {figures.Accuracy:0.000} (always the most frequent: {figures.AlwaysMajority:0.000}), macro-F1 {figures.MacroF1:0.000}, ROC AUC of good against bad {figures.RocAuc:0.000;;-}, {figures.Unknown} unknown, {evaluation.Seconds:0.0} s"));
        output.WriteLine($"  {"label",-16} {"texts",7} {"given",7} {"precision",10} {"recall",8} {"F1",8}");
        foreach (var label in figures.Labels)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {label.Label,-16} {label.Support,7} {label.Given,7} {label.Precision,10:0.000} {label.Recall,8:0.000} {label.F1,8:0.000}"));
        }

        if (json)
        {
            output.WriteLine(JsonLine.Of(new
            {
                figures.Rows,
                figures.Unknown,
                accuracy = Math.Round(figures.Accuracy, 4),
                alwaysMajority = Math.Round(figures.AlwaysMajority, 4),
                macroF1 = Math.Round(figures.MacroF1, 4),
                rocAuc = figures.RocAuc is { } auc ? Math.Round(auc, 4) : (double?)null,
                seconds = Math.Round(evaluation.Seconds, 2),
                labels = figures.Labels.Select(label => new { label.Label, label.Support, precision = Math.Round(label.Precision, 4), recall = Math.Round(label.Recall, 4), f1 = Math.Round(label.F1, 4) }),
            }));
        }

        return CommandLine.Done;
    }
}
