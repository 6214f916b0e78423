using CustomerSuccess.Core.Churn.Tables;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Tables;

/// <summary>A table as a file, and what is said of it.</summary>
internal static class TableFile
{
    public static FlatTable Read(params IEnumerable<string> lines)
    {
        var read = TryRead(lines);
        return read.Succeeded ? read.Value : throw new InvalidOperationException(read.Error.Message);
    }

    public static Result<FlatTable> TryRead(params IEnumerable<string> lines)
    {
        using var folder = new TempFolder();
        File.WriteAllLines(folder["table.csv"], lines);
        return FlatTable.Read(folder["table.csv"]);
    }

    /// <summary>Without a look at how good the models are: a fold of each label and a table that is quick to learn.</summary>
    public static Result<TableEvaluation> Evaluate(FlatTable table, TableQuestion? question = null) =>
        TableEvaluations.Of(table, question ?? new TableQuestion("left"), () => 0, null, TestContext.Current.CancellationToken);

    /// <summary>A header line and rows of: two numbers, a plan, and a label that follows the first number with some noise.</summary>
    public static List<string> Lines(int rows, int seed = 1)
    {
        var random = new Random(seed);
        return ["usage,tickets,plan,left", .. Enumerable.Range(0, rows).Select(_ =>
        {
            var usage = random.NextDouble();
            return FormattableString.Invariant($"{usage:0.0000},{random.Next(9)},{"ABC"[random.Next(3)]},{(random.NextDouble() > usage ? "yes" : "no")}");
        })];
    }

    /// <summary>The same with one more column in front.</summary>
    public static List<string> With(this List<string> lines, string name, Func<int, string> value) => [.. lines.Select((line, i) => $"{(i == 0 ? name : value(i))},{line}")];
}
