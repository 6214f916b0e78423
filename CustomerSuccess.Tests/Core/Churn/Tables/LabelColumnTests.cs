using CustomerSuccess.Core.Churn.Tables;

namespace CustomerSuccess.Tests.Core.Churn.Tables;

public sealed class LabelColumnTests
{
    [Theory]
    [InlineData("Yes,No,No", null, "100")]
    [InlineData("no,YES,no", null, "010")]
    [InlineData("1.0,0.0,1.0", null, "101")]
    [InlineData("3,7,7", null, "011")]
    [InlineData("stayed,churned,stayed", null, "010")]
    [InlineData("good,bad,bad", "bad", "011")]
    [InlineData("low,high,middle", "high", "010")]
    [InlineData("1.0,0.0,1.0", "1", "101")]
    public void Label_OfTwoValuesOrAGivenOne_IsTold(string values, string? positive, string expected)
    {
        var read = LabelColumn.Read(Table(values), 0, positive);
        Assert.Equal(expected, string.Concat(read.Value.Labels.Select(label => label ? '1' : '0')));
    }

    [Theory]
    [InlineData("yes,yes,yes", null, "the label left is yes in every row, expected two values")]
    [InlineData("NA,,NaN", null, "the label left is empty in every row, expected two values")]
    [InlineData("a,b,c", null, "the label left has 3 values (a or b or c), expected two; name the one that means leaving with --positive")]
    [InlineData("red,blue,red", null, "which label left means leaving, blue or red")]
    [InlineData("yes,no,no", "maybe", "no row has maybe as its label left, expected one of no or yes")]
    public void Label_ThatCannotBeTold_IsRefusedWithItsValues(string values, string? positive, string message) =>
        Assert.Contains(message, LabelColumn.Read(Table(values), 0, positive).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Label_ThatIsMissing_LeavesTheRowOut()
    {
        var read = LabelColumn.Read(Table("yes,NA,no,"), 0, null).Value;
        Assert.Equal([0, 2], read.Rows);
        Assert.Equal([true, false], read.Labels);
    }

    private static CustomerSuccess.Core.Data.Reading.FlatTable Table(string values) => TableFile.Read(["left,x", .. values.Split(',').Select(value => $"{value},1")]);
}
