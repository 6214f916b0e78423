using System.Text.Json;
using CustomerSuccess.Tests.Core.Churn.Tables;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class EvaluateChurnVerbTests
{
    [Fact]
    public async Task Evaluate_OfATable_PrintsATable()
    {
        using var folder = new TempFolder();
        await File.WriteAllLinesAsync(folder["t.csv"], TableFile.Lines(300));
        var (exitCode, output, error) = await Terminal.WithoutDatabaseAsync("evaluate", "churn", "--csv", folder["t.csv"], "--label", "left");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("300 rows, ", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^glassbox +0\.\d{4} +0\.\d{4} +0\.\d{4} +0\.\d{4} +0\.\d{3} +0\.\d{3} +\d+\.\d$", output);
        Assert.Matches(@"(?m)^logisticRegression +0\.", output);
        Assert.Matches(@"(?m)^baseRate +0\.5000 ", output);
    }

    [Fact]
    public async Task Evaluate_WithJson_PrintsOneObjectOfTheAgreedShape()
    {
        using var folder = new TempFolder();
        await File.WriteAllLinesAsync(folder["t.csv"], TableFile.Lines(300));
        var (exitCode, output, _) = await Terminal.WithoutDatabaseAsync("evaluate", "churn", "--csv", folder["t.csv"], "--label", "left", "--folds", "3", "--json");
        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["rows", "positives", "folds", "models", "warnings"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(3, json.RootElement.GetProperty("folds").GetInt32());
        Assert.Equal(
            ["name", "rocAuc", "prAuc", "brier", "calibrationError", "accuracy", "alwaysMajority", "seconds"],
            json.RootElement.GetProperty("models")[0].EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("Say what to evaluate: either --csv FILE --label COL, or --history.")]
    [InlineData("Say what to evaluate: either --csv FILE --label COL, or --history.", "--label", "left")]
    [InlineData("--folds is 1, expected 2 to 20.", "--csv", "t.csv", "--label", "left", "--folds", "1")]
    public async Task Evaluate_WithWrongUsage_EndsWithTwo(string message, params string[] options)
    {
        var (exitCode, _, error) = await Terminal.WithoutDatabaseAsync(["evaluate", "churn", .. options]);
        Assert.Equal(2, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OfALabelWithOneValue_EndsWithOneAndSaysSo()
    {
        using var folder = new TempFolder();
        await File.WriteAllLinesAsync(folder["t.csv"], ["x,left", "1,no", "2,no"]);
        var (exitCode, _, error) = await Terminal.WithoutDatabaseAsync("evaluate", "churn", "--csv", folder["t.csv"], "--label", "left");
        Assert.Equal((1, "t.csv: the label left is no in every row, expected two values."), (exitCode, error));
    }
}
