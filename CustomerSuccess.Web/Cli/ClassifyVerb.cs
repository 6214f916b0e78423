using System.CommandLine;
using System.Text;
using CustomerSuccess.Core.Sentiment.Files;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Model.Issues;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>classify</c>: judges a message a line from standard input, a JSON object a line to standard output.</summary>
internal static class ClassifyVerb
{
    public static Command Create()
    {
        var model = new Option<FileInfo?>("--model") { Description = "A model that train-sentiment has written (default the shipped one).", HelpName = "FILE" };
        var words = new Option<bool>("--words") { Description = "Also say which words decided." };
        var verb = new Command("classify", "Judge texts: a message a line on standard input, a JSON object a line on standard output.") { model, words };
        verb.SetAction(async (result, cancellationToken) =>
        {
            var classifier = ModelAt.Read(result.GetValue(model)?.FullName);
            if (!classifier.Succeeded)
            {
                return Session.Fail(result, classifier.Error);
            }

            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            await RunAsync(classifier.Value, input, result.InvocationConfiguration.Output, result.GetValue(words), cancellationToken);
            return CommandLine.Done;
        });
        return verb;
    }

    public static async Task RunAsync(TextClassifier classifier, TextReader input, TextWriter output, bool words, CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(Line(classifier.Judge(line), words));
        }
    }

    private static string Line(TextJudgement judgement, bool words) => words
        ? JsonLine.Of(new
        {
            judgement.Sentiment,
            judgement.Score,
            judgement.Confidence,
            emotions = judgement.Emotions.Select(felt => felt.Emotion),
            issues = judgement.Issues.Select(found => IssueNames.Key(found.Issue)),
            words = judgement.Words.Select(word => word.Word).Concat(judgement.Issues.Select(found => found.Words)).Distinct(StringComparer.Ordinal),
        })
        : JsonLine.Of(new
        {
            judgement.Sentiment,
            judgement.Score,
            judgement.Confidence,
            emotions = judgement.Emotions.Select(felt => felt.Emotion),
            issues = judgement.Issues.Select(found => IssueNames.Key(found.Issue)),
        });
}
