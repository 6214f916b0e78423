using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data.Reading;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("customer_id,day,logins", "C1,2026-11-01,3")]
    [InlineData("logins,customer_id,day", "3,C1,2026-11-01")]
    [InlineData("customer_id;day;logins", "C1;2026-11-01;3")]
    [InlineData("day\tlogins\tcustomer_id", "2026-11-01\t3\tC1")]
    [InlineData("Customer_ID, DAY ,Logins", "C1, 2026-11-01 , 3")]
    [InlineData("\"customer_id\",\"day\",\"logins\"", "\"C1\",\"2026-11-01\",\"3\"")]
    public async Task Header_InAnyOrderSeparatorAndCase_IsRead(string header, string row)
    {
        var usage = await UsageAsync(header, row);
        Assert.Equal((1, 0, null), (usage.Inserted, usage.Rejected, usage.Refused));
        Assert.Empty(usage.Notices);
    }

    [Fact]
    public async Task Header_WithUnknownColumns_ReportsAndIgnoresThem()
    {
        var usage = await UsageAsync("customer_id,shoe_size,day,mood", "C1,43,2026-11-01,good");
        Assert.Equal(1, usage.Inserted);
        Assert.Equal(["usage: ignored unknown columns shoe_size, mood"], usage.Notices);
    }

    [Fact]
    public async Task Header_WithColumnsWithoutAName_IgnoresThem()
    {
        var usage = await UsageAsync("customer_id,day,,", "C1,2026-11-01,,");
        Assert.Equal(1, usage.Inserted);
        Assert.Empty(usage.Notices);
    }

    [Fact]
    public async Task Header_WithoutARequiredColumn_NamesIt()
    {
        var usage = await UsageAsync("customer_id,logins,shoe_size", "C1,3,43");
        Assert.Equal("usage.csv lacks the column day; its header line has: customer_id, logins, shoe_size", usage.Refused);
        Assert.Equal((0, 0), (usage.Read, usage.Inserted));
    }

    [Fact]
    public async Task Header_WithADoubledColumn_NamesIt()
    {
        var usage = await UsageAsync("customer_id,day,logins,Logins", "C1,2026-11-01,3,4");
        Assert.Equal("usage.csv has the column logins more than once, expected each column once", usage.Refused);
    }

    [Fact]
    public async Task Header_OfFiveThousandColumns_IsRefused()
    {
        var columns = string.Join(',', Enumerable.Range(0, 4_998).Select(i => $"c{i}"));
        var usage = await UsageAsync($"customer_id,day,{columns}", "C1,2026-11-01");
        Assert.Equal("usage.csv has 5000 columns, expected at most 500", usage.Refused);
    }

    [Fact]
    public async Task Header_ThatIsNone_SaysWhatStandsThere()
    {
        var usage = await UsageAsync("C1,2026-11-01,3", "C1,2026-11-02,3");
        Assert.Equal("usage.csv lacks the column customer_id, day; its header line has: c1, 2026-11-01, 3", usage.Refused);
    }

    [Fact]
    public async Task Row_WithTooManyOrTooFewValues_IsRejected()
    {
        var usage = await UsageAsync("customer_id,day,logins", "C1,2026-11-01,3", "C1,2026-11-02", "C1,2026-11-03,3,4", "C1,2026-11-04,3", "C1,2026-11-05,3");
        Assert.Equal(3, usage.Inserted);
        Assert.Equal(
            ["usage line 3: is '2 values', expected 3 as in the header line", "usage line 4: is '4 values', expected 3 as in the header line"],
            usage.Problems.Select(problem => problem.ToString()));
    }

    private static async Task<FileReport> UsageAsync(params string[] lines)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", lines);
        return (await database.ImportAsync(files, acceptRejects: true)).Of("usage");
    }
}
