using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Cli;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class SentimentVerbsTests
{
    [Fact]
    public async Task Classify_OfLines_AnswersEachWithOne()
    {
        var lines = await ClassifyAsync("The search is awfully slow!\n\nThank you ❤️\n");
        Assert.Equal(3, lines.Length);
        Assert.Matches("""^\{"sentiment":"negative","score":-0\.\d+,"confidence":0\.\d+,"emotions":\[.*\],"issues":\["slow"\]\}$""", lines[0]);
        Assert.Equal("""{"sentiment":"unknown","score":0,"confidence":0,"emotions":[],"issues":[]}""", lines[1]);
        Assert.StartsWith("""{"sentiment":"positive",""", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_OnAFewTexts_WritesAModelThatCanBeMeasured()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["original"]);
        await File.WriteAllLinesAsync(
            folder["original/train.tsv"], Enumerable.Range(0, 20).SelectMany(_ => new[] { "thank you, great\t15\ta", "this is awful\t2,3\tb", "we meet at noon\t27\tc" }));
        var (exitCode, output, error) = await Terminal.WithoutDatabaseAsync(
            "train-sentiment", "--goemotions", folder.Path, "--without-sentences", "--out", folder["own.model"], "--json");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\"features\":", output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder["a.tsv"], "so great\t1\nan awful thing\t0\n");
        (exitCode, output, error) = await Terminal.WithoutDatabaseAsync("evaluate", "sentiment", "--tsv", folder["a.tsv"], "--model", folder["own.model"], "--json");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("""{"rows":2,"unknown":0,"accuracy":1,"alwaysMajority":0.5,"macroF1":1,"rocAuc":1,""", output.Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--sentences", "train-sentiment", "--goemotions", "/nowhere", "--out", "/nowhere/x")]
    [InlineData(1, "/nowhere/original/train.tsv cannot be read", "train-sentiment", "--goemotions", "/nowhere", "--out", "/nowhere/x", "--without-sentences")]
    [InlineData(1, "/nowhere/a.tsv cannot be read", "evaluate", "sentiment", "--tsv", "/nowhere/a.tsv")]
    [InlineData(1, "/nowhere/a.model cannot be read", "classify", "--model", "/nowhere/a.model")]
    public async Task Verb_WithWhatIsNotThere_SaysSo(int expected, string message, params string[] arguments)
    {
        var (exitCode, _, error) = await Terminal.WithoutDatabaseAsync(arguments);
        Assert.Equal(expected, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private static async Task<string[]> ClassifyAsync(string input)
    {
        using var reader = new StringReader(input);
        using var writer = new StringWriter();
        await ClassifyVerb.RunAsync(TextClassifier.Shipped, reader, writer, words: false, CancellationToken.None);
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
