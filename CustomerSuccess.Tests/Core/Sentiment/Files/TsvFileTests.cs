using CustomerSuccess.Core.Sentiment.Files;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Sentiment.Files;

public sealed class TsvFileTests
{
    [Fact]
    public void File_WithAHeaderAndColumnsBehind_IsReadLineByLine()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.tsv"], "Review\nGood one\t1\n\nSo so\t0, 3\tx7\n");
        var lines = TsvFile.Read(folder["a.tsv"]).Value;
        Assert.Equal([(2, "Good one", "1"), (4, "So so", "0+3")], lines.Select(line => (line.Number, line.Text, string.Join('+', line.Labels))));
    }

    [Theory]
    [InlineData("Good\t1\nBad\n", "row 2, column 2")]
    [InlineData("Good\t\n", "row 1, column 2")]
    [InlineData("", "has no row")]
    public void File_WithoutLabels_IsRefusedWithThePlace(string content, string message)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.tsv"], content);
        Assert.Contains(message, TsvFile.Read(folder["a.tsv"]).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotThere_IsNamed() => Assert.Contains("/nowhere/a.tsv", TsvFile.Read("/nowhere/a.tsv").Error!.Message, StringComparison.Ordinal);
}
