using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data.Reading;

public sealed class FlatTableTests
{
    [Fact]
    public void Table_WithQuotesAndLineBreaks_IsReadWithItsLines()
    {
        var table = Read("a;\"b;c\"\n1;\"x\ny\"\n\n2;z\n").Value;
        Assert.Equal(["a", "b;c"], table.Columns);
        Assert.Equal([["1", "x\ny"], ["2", "z"]], table.Rows);
        Assert.Equal([2, 5], table.Lines);
    }

    [Theory]
    [InlineData("", "table.csv is empty, expected a header line.")]
    [InlineData("a,,c\n1,2,3\n", "table.csv, line 1: column 2 has no name.")]
    [InlineData("a,b,A\n1,2,3\n", "table.csv, line 1: the column a appears twice.")]
    [InlineData("a,b\n1,2\n3\n", "table.csv, line 3: 1 values, expected 2 as in the header line.")]
    [InlineData("a,b\n1,\"2\n3,4\n", "table.csv, line 2: expected the quote that was opened to be closed.")]
    public void Table_ThatIsDamaged_IsRefusedWithFileAndLine(string text, string message) => Assert.Equal(message, Read(text).Error!.Message);

    [Fact]
    public void Table_ThatIsNotThere_IsRefusedByName() => Assert.StartsWith("nowhere.csv: ", FlatTable.Read("/tmp/nowhere.csv").Error!.Message, StringComparison.Ordinal);

    private static CustomerSuccess.Core.Primitives.Result<FlatTable> Read(string text)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["table.csv"], text);
        return FlatTable.Read(folder["table.csv"]);
    }
}
