using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Tables;

namespace CustomerSuccess.Tests.Core.Churn.Tables;

public sealed class ColumnReadingTests
{
    [Fact]
    public void Column_OfNumbers_IsANumberWithMissingValues()
    {
        var (column, warnings) = Read("1.5", "", "-2e3", "NA", "7");
        Assert.Equal(FeatureKind.Number, column!.Value.Feature.Kind);
        Assert.Equal([1.5, double.NaN, -2000, double.NaN, 7], column.Value.Values);
        Assert.Empty(warnings);
    }

    [Fact]
    public void Column_OfDays_IsANumberOfDays()
    {
        var column = Read("2026-01-31", "2026-02-02").Column!.Value;
        Assert.Equal((FeatureKind.Number, 2.0), (column.Feature.Kind, column.Values[1] - column.Values[0]));
    }

    [Fact]
    public void Column_OfTexts_IsACategory()
    {
        var column = Read("pro", "free", "pro", "").Column!.Value;
        Assert.Equal(["free", "pro"], column.Feature.Levels);
        Assert.Equal([1, 0, 1, double.NaN], column.Values);
    }

    [Fact]
    public void Text_AmongNumbers_IsTakenAsMissingAndNamed()
    {
        var (column, warnings) = Read([.. Enumerable.Range(0, 40).Select(i => i == 6 ? "unknown" : $"{i % 7}")]);
        Assert.Equal(FeatureKind.Number, column!.Value.Feature.Kind);
        Assert.True(double.IsNaN(column.Value.Values[6]));
        Assert.Equal(["table.csv, line 8: x is 'unknown', expected a number; taken as missing."], warnings);
    }

    [Theory]
    [InlineData("inf")]
    [InlineData("-Infinity")]
    [InlineData("1e999")]
    public void Infinity_AmongNumbers_IsTakenAsMissingAndNamed(string infinite)
    {
        var (column, warnings) = Read("1", infinite, "2", infinite);
        Assert.Equal([1, double.NaN, 2, double.NaN], column!.Value.Values);
        Assert.Equal([$"table.csv, line 3: x is '{infinite}', expected a finite number (and 1 more); taken as missing."], warnings);
    }

    [Theory]
    [InlineData("The column x is empty and is left out.", "", "NA", "")]
    [InlineData("The column x is the same in every row and is left out.", "5", "5.0", "5")]
    [InlineData("The column x is the same in every row and is left out.", "a", "a", "a")]
    [InlineData("The column x has no finite number and is left out.", "inf", "inf", "inf")]
    public void Column_ThatSaysNothing_IsLeftOut(string warning, params string[] cells)
    {
        var (column, warnings) = Read(cells);
        Assert.Null(column);
        Assert.Equal(warning, warnings[^1]);
    }

    [Fact]
    public void Column_ThatNamesRows_IsLeftOut()
    {
        Assert.Null(Read([.. Enumerable.Range(0, 100).Select(i => $"{i}")]).Column);
        Assert.Null(Read([.. Enumerable.Range(0, 100).Select(i => $"customer {i}")]).Column);
        Assert.NotNull(Read([.. Enumerable.Range(0, 100).Select(i => $"{i * 37 % 101}")]).Column);
    }

    [Fact]
    public void Category_OfTenThousandLevels_KeepsTheMostFrequent()
    {
        var (column, warnings) = Read([.. Enumerable.Range(0, 40_000).Select(i => i < 10_000 ? $"rare {i}" : $"level {i % 60}")]);
        Assert.Equal(51, column!.Value.Feature.Levels.Length);
        Assert.Equal("(other)", column.Value.Feature.Levels[^1]);
        Assert.Equal(["The column x has 10060 levels; the 50 most frequent are kept and the others taken together."], warnings);
    }

    private static ((Feature Feature, double[] Values)? Column, List<string> Warnings) Read(params string[] cells)
    {
        var (table, warnings) = (TableFile.Read(["x,left", .. cells.Select(cell => $"{cell},1")]), new List<string>());
        return (new ColumnReading(table, [.. Enumerable.Range(0, table.Rows.Count)], warnings).Read(0), warnings);
    }
}
