using CustomerSuccess.Core.Sentiment;
using CustomerSuccess.Core.Sentiment.Model.Measuring;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Sentiment;

public sealed class EvaluateSentimentTests
{
    /// <summary>What docs/sentiment.md promises of the shipped model on the part of GoEmotions that it was not trained on.</summary>
    [Theory]
    [InlineData("group", 0.665)]
    [InlineData("ekman", 0.60)]
    [InlineData("original", 0.47)]
    public async Task Evaluation_OnGoEmotionsDev_ReachesWhatIsPromised(string grouping, double macroF1)
    {
        var folder = Path.Combine(SharedData.Folder("goemotions"), grouping);
        var figures = await FiguresAsync(Path.Combine(folder, "dev.tsv"), Path.Combine(folder, "labels.txt"));
        Assert.Equal(5_426, figures.Rows);
        Assert.True(figures.MacroF1 >= macroF1, $"macro-F1 {figures.MacroF1}");
    }

    [Fact]
    public async Task Evaluation_OfTwoSides_CountsRightAndWrong()
    {
        var figures = await FiguresAsync("Great work, thank you!\t1", "This is awful.\t0", "I love it\t1", "Das ist leider nicht zu gebrauchen\t0");
        Assert.Equal((4, 1), (figures.Rows, figures.Unknown));
        Assert.Equal((0.75, 0.5), (figures.Accuracy, figures.AlwaysMajority));
        Assert.Equal(1, figures.RocAuc);
        Assert.Equal([("negative", 2, 1, 1), ("positive", 2, 2, 2)], figures.Labels.OrderBy(label => label.Label, StringComparer.Ordinal).Select(label => (label.Label, label.Support, label.Given, label.Right)));
    }

    [Fact]
    public async Task Evaluation_OfThreeSides_CountsNeutralToo()
    {
        var figures = await FiguresAsync("Great work, thank you!\tpositive", "This is awful.\tNegative", "The meeting is at noon.\tneutral");
        Assert.Equal((1.0, 3), (figures.Accuracy, figures.Labels.Count));
    }

    [Theory]
    [InlineData("Fine\t7", "the model has no labels '7'")]
    [InlineData("Fine\t1\nWhat", "row 2, column 2")]
    public async Task Evaluation_OfOtherLabels_SaysWhatItExpects(string content, string message)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["a.tsv"], content);
        var evaluated = await new EvaluateSentiment().RunAsync(folder["a.tsv"], labels: null, model: null, CancellationToken.None);
        Assert.Contains(message, evaluated.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_WithALabelBeyondTheNames_NamesTheRow()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["a.tsv"], "Fine\t0\nOdd\t2");
        await File.WriteAllTextAsync(folder["labels.txt"], "joy\nanger\n");
        var evaluated = await new EvaluateSentiment().RunAsync(folder["a.tsv"], folder["labels.txt"], model: null, CancellationToken.None);
        Assert.Contains("a.tsv, row 2, column 2: '2' is none of the labels", evaluated.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_WithADamagedModel_IsRefused()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["a.tsv"], "Fine\t1");
        await File.WriteAllTextAsync(folder["b.model"], "CSSENT1\nnonsense that is long enough to be looked at as a model");
        var evaluated = await new EvaluateSentiment().RunAsync(folder["a.tsv"], labels: null, folder["b.model"], CancellationToken.None);
        Assert.Contains("damaged", evaluated.Error!.Message, StringComparison.Ordinal);
    }

    private static async Task<SentimentFigures> FiguresAsync(params string[] lines)
    {
        using var folder = new TempFolder();
        await File.WriteAllLinesAsync(folder["a.tsv"], lines);
        return await FiguresAsync(folder["a.tsv"], labels: null);
    }

    private static async Task<SentimentFigures> FiguresAsync(string tsv, string? labels) =>
        (await new EvaluateSentiment().RunAsync(tsv, labels, model: null, CancellationToken.None)).Value.Figures;
}
