using System.CommandLine;
using System.Globalization;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>train-sentiment</c>: trains the sentiment model anew.</summary>
internal static class TrainSentimentVerb
{
    public static Command Create()
    {
        var emotions = new Option<DirectoryInfo>("--goemotions") { Description = "The folder of GoEmotions, with original/train.tsv.", HelpName = "DIR", Required = true };
        var sentences = new Option<DirectoryInfo?>("--sentences") { Description = "A folder with labelled sentences, files named *_labelled.txt.", HelpName = "DIR" };
        var without = new Option<bool>("--without-sentences") { Description = "Leave the labelled sentences out, to measure on them." };
        var file = new Option<FileInfo>("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var seed = new Option<int>("--seed") { Description = "The order of the texts (default 42); the same seed gives the same model.", HelpName = "NUMBER", DefaultValueFactory = _ => 42 };
        var threads = new Option<int>("--threads") { Description = "Default 2; the model is the same with any number.", HelpName = "NUMBER", DefaultValueFactory = _ => 2 };
        var json = CommonOptions.Json();
        var verb = new Command("train-sentiment", "Train the sentiment model on GoEmotions, labelled sentences and our own.") { emotions, sentences, without, file, seed, threads, json };
        verb.Validators.Add(result =>
        {
            if ((result.GetValue(sentences) is null) == !result.GetValue(without))
            {
                result.AddError("Give --sentences DIR or --without-sentences, one of both.");
            }
        });
        verb.SetAction((result, cancellationToken) => RunAsync(
            result,
            new TrainingRequest(
                result.GetValue(emotions)!.FullName, result.GetValue(without) ? null : result.GetValue(sentences)?.FullName, result.GetValue(file)!.FullName, result.GetValue(seed), Math.Max(1, result.GetValue(threads))),
            result.GetValue(json),
            cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult command, TrainingRequest request, bool json, CancellationToken cancellationToken)
    {
        var trained = await ProgressLines.ShowAsync<double, Result<TrainedSentiment>>(
            command, json, share => ("training", share, ""), progress => new TrainSentiment().RunAsync(request, progress, cancellationToken));
        if (!trained.Succeeded)
        {
            return Session.Fail(command, trained.Error);
        }

        var output = command.InvocationConfiguration.Output;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Out}: {trained.Value.Texts} texts, {trained.Value.Features} features, {trained.Value.Bytes / 1e6:0.0} MB, {trained.Value.Seconds:0} s"));
        if (json)
        {
            output.WriteLine(JsonLine.Of(trained.Value with { Seconds = Math.Round(trained.Value.Seconds, 1) }));
        }

        return CommandLine.Done;
    }
}
