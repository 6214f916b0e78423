namespace CustomerSuccess.Tests.Core.Data.Reading;

public sealed class RecordGuardTests
{
    private const string Header = "customer_id,name,started_on";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Records_WithAnyLineEnd_AreTakenApart(string lineEnd)
    {
        var (rows, rejected) = FactReaderTests.ReadAll(string.Join(lineEnd, Header, "C1,Ada,2026-01-01", "", "C2,\"Bob\r\nand\nSons\",2026-01-01", "C3,Eve,2026-01-01"));
        Assert.Empty(rejected);
        Assert.Equal(["Ada", "Bob\r\nand\nSons", "Eve"], rows.Select(row => row.Cells[1]));
        Assert.Equal([2, 4, 7], rows.Select(row => row.Line));
    }

    [Fact]
    public void AnUnclosedQuote_InTheMiddle_CostsItsLineAlone()
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\nC2,\"Bob,2026-01-01\nC3,Eve,2026-01-01\nC4,\"Al \"\"x\"\"\",2026-01-01\n");
        Assert.Equal(["C1", "C3", "C4"], rows.Select(row => row.Cells[0]));
        Assert.Equal("customers line 3: is 'C2,\"Bob,2026-01-01', expected quotes inside a quoted value to be doubled", Assert.Single(rejected).Problem.ToString());
    }

    [Fact]
    public void AnUnclosedQuote_InTheLastRecords_CostsItsLineAlone()
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\nC2,\"Bob,2026-01-01\nC3,Eve,2026-01-01");
        Assert.Equal(["C1", "C3"], rows.Select(row => row.Cells[0]));
        Assert.Equal("customers line 3: is 'C2,\"Bob,2026-01-01', expected the quote that was opened to be closed", Assert.Single(rejected).Problem.ToString());
    }

    [Fact]
    public void AnUnclosedQuote_BeforeALineThatSeemsToCloseIt_CostsItsLineAlone()
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,\"Ada,2026-01-01\nC2,Bob,2026-01-01\nC3\",Eve,2026-01-01\n");
        Assert.Equal(["C2", "C3\""], rows.Select(row => row.Cells[0]));
        Assert.Equal("customers line 2: is 'C1,\"Ada,2026-01-01', expected a quoted value that is closed, and 3 values as in the header line", Assert.Single(rejected).Problem.ToString());
    }

    [Theory]
    [InlineData("C2,\"Bob \"the\" builder\",2026-01-01")]
    [InlineData("C2,\"Bob\" the builder,2026-01-01")]
    [InlineData("C2,\"Bob\"x,2026-01-01")]
    public void AQuoteThatIsNotDoubled_CostsItsLineAlone(string broken)
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\n{broken}\nC3,Eve,2026-01-01\n");
        Assert.Equal(["C1", "C3"], rows.Select(row => row.Cells[0]));
        Assert.Equal($"customers line 3: is '{broken}', expected quotes inside a quoted value to be doubled", Assert.Single(rejected).Problem.ToString());
    }

    [Fact]
    public void AQuoteInsideAValueWithoutQuotes_IsALetter()
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,5\" pipe,2026-01-01\nC2,\"6\"\" pipe\" ,2026-01-01\n");
        Assert.Empty(rejected);
        Assert.Equal(["5\" pipe", "6\" pipe"], rows.Select(row => row.Values[1]));
    }

    [Fact]
    public void ANulByte_CostsItsLineAlone()
    {
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\nC2,B\0b,2026-01-01\nC3,\"E\0\nve\",2026-01-01\nC4,Al,2026-01-01\n");
        Assert.Equal(["C1", "C4"], rows.Select(row => row.Cells[0]));
        Assert.Equal(
            ["customers line 3: is 'C2,B␀b,2026-01-01', expected text without NUL bytes", "customers line 4: is 'C3,\"E␀ ve\",2026-01-01', expected text without NUL bytes"],
            rejected.Select(row => row.Problem.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AFieldOfTenMegabytes_CostsItsRecordAlone(bool quoted)
    {
        var huge = new string('x', 10_000_000);
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\nC2,{(quoted ? $"\"{huge}\"" : huge)},2026-01-01\nC3,Eve,2026-01-01\n");
        Assert.Equal([("C1", 2L), ("C3", 4L)], rows.Select(row => (row.Cells[0], row.Line)));
        var problem = Assert.Single(rejected).Problem;
        Assert.Equal((3, "at most 1,000,000 characters in a row"), (problem.Line, problem.Expected));
        Assert.Equal(101, problem.Value.Length);
    }

    [Fact]
    public void AQuotedFieldOfTenMegabytesInManyLines_CostsItsRecordAlone()
    {
        var huge = string.Join('\n', Enumerable.Repeat(new string('x', 99), 100_000));
        var (rows, rejected) = FactReaderTests.ReadAll($"{Header}\nC1,Ada,2026-01-01\nC2,\"{huge}\",2026-01-01\nC3,Eve,2026-01-01\n");
        Assert.Equal([("C1", 2L), ("C3", 100_003L)], rows.Select(row => (row.Cells[0], row.Line)));
        Assert.Equal((3, "at most 1,000,000 characters in a row"), (Assert.Single(rejected).Problem.Line, rejected[0].Problem.Expected));
    }

    [Fact]
    public void Records_LongerThanTheBuffer_AreWhole()
    {
        var text = new string('y', 150_000);
        var (rows, rejected) = FactReaderTests.ReadAll(string.Join('\n', Enumerable.Range(0, 50).Select(i => $"C{i},\"{(i % 7 == 0 ? text : "n")}\",2026-01-01").Prepend(Header)));
        Assert.Equal(8, rejected.Count(row => row.Problem.Expected.Contains("200 characters", StringComparison.Ordinal)));
        Assert.Equal(42, rows.Count);
        Assert.All(rejected, row => Assert.Equal(150_000, row.Cells![1].Length));
    }
}
