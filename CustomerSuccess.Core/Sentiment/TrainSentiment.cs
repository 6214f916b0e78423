using System.Diagnostics;
using System.Text.Json;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Files;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Core.Sentiment;

/// <summary>Trains a sentiment model and writes it into a file. Touches no database: whoever can read the files may do it.</summary>
public sealed class TrainSentiment
{
    /// <summary>How often each of our own sentences counts, so that a few hundred of them are heard beside tens of thousands from elsewhere.</summary>
    private const int SupportWeight = 3;

    /// <param name="progress">The share that is done, 0 to 1.</param>
    public Task<Result<TrainedSentiment>> RunAsync(TrainingRequest request, IProgress<double>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => Run(request, progress, cancellationToken), cancellationToken);

    private static Result<TrainedSentiment> Run(TrainingRequest request, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var emotions = TrainingTexts.GoEmotions(request.GoEmotions);
        var sentences = request.Sentences is { } folder ? TrainingTexts.Sentences(folder) : Array.Empty<LabelledText>();
        if (!emotions.Succeeded || !sentences.Succeeded)
        {
            return (emotions.Error ?? sentences.Error)!;
        }

        var support = TrainingTexts.Support();
        var settings = new TrainingSettings(request.Seed, Threads: request.Threads);
        var facts = JsonSerializer.Serialize(
            new { goEmotions = emotions.Value.Count, sentences = sentences.Value.Count, support = support.Count, settings.Seed, settings.Epochs, settings.Softness, settings.Folds },
            JsonSerializerOptions.Web);
        var texts = (IReadOnlyList<LabelledText>)[.. emotions.Value, .. sentences.Value, .. Enumerable.Repeat(support, SupportWeight).SelectMany(own => own)];
        var model = SentimentTraining.Run(texts, settings, facts, share => progress?.Report(share), cancellationToken);
        return Save(model, request.Out) is { } problem
            ? problem
            : new TrainedSentiment(texts.Count, model.Weights.Hashes.Count, new FileInfo(request.Out).Length, watch.Elapsed.TotalSeconds, facts);
    }

    private static Invalid? Save(SentimentModel model, string path)
    {
        try
        {
            using var stream = File.Create(path);
            ModelFile.Write(model, stream);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Invalid($"{path} cannot be written: {fault.Message}");
        }
    }
}
