using CustomerSuccess.Core.Churn.Tables;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Tables;

public sealed class TableEvaluationsTests
{
    [Fact]
    public void Evaluation_OfATableThatSaysSomething_BeatsTheBaseRate()
    {
        var evaluation = TableFile.Evaluate(TableFile.Read(TableFile.Lines(400))).Value;
        Assert.Equal(["glassbox", "logisticRegression", "baseRate"], evaluation.Models.Select(model => model.Name));
        Assert.InRange(evaluation.Models[0].RocAuc, 0.75, 0.9);
        Assert.Equal(0.5, evaluation.Models[2].RocAuc);
        Assert.True(evaluation.Models[0].Brier < evaluation.Models[2].Brier - 0.03);
        Assert.Empty(evaluation.Warnings);
    }

    [Fact]
    public void Evaluation_WithThreePositives_MeasuresNothing()
    {
        var evaluation = TableFile.Evaluate(TableFile.Read(["x,left", .. Enumerable.Range(0, 200).Select(row => $"{row % 17},{(row < 3 ? 1 : 0)}")])).Value;
        Assert.Equal((200, 3, 0), (evaluation.Rows, evaluation.Positives, evaluation.Models.Count));
        Assert.Equal("Not enough data: 3 of 200 rows are positive, and 20 of either label are needed. Nothing was measured.", evaluation.Warnings[0]);
    }

    [Fact]
    public void Evaluation_WithFewGroups_MeasuresNothing()
    {
        var lines = TableFile.Lines(300).With("account", row => $"{row % 6}");
        var evaluation = TableFile.Evaluate(TableFile.Read(lines), new TableQuestion("left", Group: "account")).Value;
        Assert.Empty(evaluation.Models);
        Assert.StartsWith("Not enough data: 6 groups", evaluation.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluation_OfRowsThatRepeatThemselves_WarnsUnlessTheyAreGrouped()
    {
        var lines = TableFile.Lines(300);
        List<string> twice = [lines[0], .. lines.Skip(1), .. lines.Skip(1).Take(60)];
        Assert.Contains(Warnings(twice), warning => warning.Contains("have a near-duplicate", StringComparison.Ordinal));
        var grouped = twice.With("customer", row => $"c{(row - 1) % 300}");
        Assert.DoesNotContain(TableFile.Evaluate(TableFile.Read(grouped), new TableQuestion("left", Group: "customer")).Value.Warnings, warning => warning.Contains("near-duplicate", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluation_OfIdsThatRepeat_KeepsTheirRowsTogetherAndSaysSo()
    {
        var lines = TableFile.Lines(300).With("id", row => $"c{row % 250}");
        Assert.Contains("50 values of id appear in more than one row; rows of the same id stay in the same fold.", TableFile.Evaluate(TableFile.Read(lines), new TableQuestion("left", "id")).Value.Warnings);
    }

    [Fact]
    public void Evaluation_WithTheLabelInDisguise_Warns()
    {
        var lines = TableFile.Lines(300);
        Assert.Contains(
            Warnings(lines.With("refund", row => lines[row].EndsWith("yes", StringComparison.Ordinal) ? "12" : "")),
            warning => warning.StartsWith("The column refund gives the label away (ROC AUC 1.000 by itself)", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluation_WithFewOfOneLabel_SaysHowSureItIs() =>
        Assert.Contains("Only 40 rows have the rarer label: every figure may be off by several hundredths.", Warnings(["x,left", .. Enumerable.Range(0, 400).Select(row => $"{row * 7 % 31},{(row % 10 == 0 ? 1 : 0)}")]));

    [Theory]
    [InlineData("nope", "table.csv has no column nope, expected one of usage, tickets, plan, left.")]
    [InlineData("usage", "table.csv: the label usage has ")]
    public void Evaluation_OfAColumnThatIsNoLabel_IsRefused(string label, string message) =>
        Assert.StartsWith(message, TableFile.Evaluate(TableFile.Read(TableFile.Lines(50)), new TableQuestion(label)).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("telco", "Telco-Customer-Churn.csv", "Churn", 0.848, 0.135, 0.02)]
    [InlineData("saas-smb", "churn.csv", "churned", 0.918, 0.11, 0.04)]
    public void Evaluation_OfAPublicTable_ReachesWhatIsAskedFor(string folder, string file, string label, double auc, double brier, double error)
    {
        var read = FlatTable.Read(Path.Combine(SharedData.Folder(folder), file));
        var ours = TableFile.Evaluate(read.Value, new TableQuestion(label)).Value.Models[0];
        Assert.True(ours.RocAuc >= auc && ours.Brier <= brier && ours.CalibrationError <= error, $"{ours}");
    }

    private static IReadOnlyList<string> Warnings(List<string> lines) => TableFile.Evaluate(TableFile.Read(lines)).Value.Warnings;
}
