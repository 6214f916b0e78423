using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class UsageReadingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(59, 59)]
    public async Task DaysSinceLogin_CountsWholeDays(int ago, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.DaysSinceLogin, 100, "day,logins", $"{Ago(ago)},1"));

    [Theory]
    [InlineData("day,sessions", "3,1", 3)]
    [InlineData("day,actions", "3,1", 3)]
    [InlineData("day,active_users", "3,1", 3)]
    [InlineData("day,logins,sessions", "3,0,5", 100)]
    [InlineData("day,logins,sessions", "3,,5", 3)]
    [InlineData("day,api_calls", "3,9", 100)]
    [InlineData("day,logins", "3,0", 100)]
    public async Task DaysSinceLogin_WhereLoginsAreNotCounted_TakesAnyUse(string columns, string row, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.DaysSinceLogin, 100, columns, $"{Ago(3)}{row[1..]}"));

    [Fact]
    public async Task DaysSinceLogin_BeforeTheFirstDayOfUse_IsMissing() =>
        Assert.True(double.IsNaN(await ValueAsync(Input.DaysSinceLogin, 100, "day,logins")));

    [Fact]
    public async Task DaysSinceLogin_OfUseBeforeTheStart_IsKnown() =>
        Assert.Equal(20, await ValueAsync(Input.DaysSinceLogin, 10, "day,logins", $"{Ago(20)},1"));

    [Theory]
    [InlineData(100, 3 / 30.0)]
    [InlineData(30, 3 / 30.0)]
    [InlineData(29, 3 / 30.0)]
    [InlineData(28, 3 / 29.0)]
    [InlineData(5, 3 / 6.0)]
    [InlineData(1, 1.0)]
    public async Task ActiveDayRate_OfANewCustomer_IsAmongItsDays(int tenure, double expected) => Assert.Equal(
        StoredNumber.Of(expected), await ValueAsync(Input.ActiveDayRate, tenure, "day,logins,actions", $"{Ago(0)},1,", $"{Ago(1)},0,4", $"{Ago(29)},1,1", $"{Ago(30)},1,1", $"{Ago(2)},0,0"));

    [Theory]
    [InlineData("actions", 60, 90, 60, 0.5)]
    [InlineData("actions", 60, 30, 60, -0.5)]
    [InlineData("actions", 60, 0, 60, -1)]
    [InlineData("actions", 60, 900, 60, 3)]
    [InlineData("actions", 60, 5, 0, double.NaN)]
    [InlineData("actions", 59, 90, 60, double.NaN)]
    [InlineData("sessions", 60, 90, 60, 0.5)]
    [InlineData("logins", 60, 90, 60, 0.5)]
    public async Task UsageTrend_IsAgainstThe30DaysBefore(string column, int tenure, int now, int before, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.UsageTrend, tenure, $"day,{column}", $"{Ago(29)},{now}", $"{Ago(30)},{before}"));

    /// <summary>Fridays to Sundays are compared with Fridays to Sundays.</summary>
    [Theory]
    [InlineData("actions", 31, 5, 10, -0.5)]
    [InlineData("sessions", 31, 5, 10, -0.5)]
    [InlineData("logins", 31, 20, 10, 1)]
    [InlineData("actions", 30, 5, 10, double.NaN)]
    [InlineData("actions", 31, 0, 3, -1)]
    [InlineData("actions", 31, 0, 2, double.NaN)]
    public async Task UsageDrop3_IsAgainstTheSameWeekdaysOf4Weeks(string column, int tenure, int lately, int each, double expected) => Assert.Equal(
        expected,
        await ValueAsync(
            Input.UsageDrop3, tenure, $"day,{column}",
            $"{Ago(2)},{lately}", $"{Ago(0)},0", $"{Ago(3)},900", $"{Ago(6)},900", $"{Ago(7)},{each}", $"{Ago(10)},900", $"{Ago(16)},{each}", $"{Ago(22)},{each}", $"{Ago(30)},{each}", $"{Ago(31)},900"));

    [Fact]
    public async Task UsageDrop3_WhenUsageHasNotArrivedUpToTheDay_IsMissing() => Assert.True(double.IsNaN(
        await ValueAsync(Input.UsageDrop3, 100, "day,actions", $"{Ago(1)},1", $"{Ago(7)},50", $"{Ago(14)},50")));

    [Theory]
    [InlineData(90, 110, 100, 90, 0.2)]
    [InlineData(90, 100, 100, 100, 0)]
    [InlineData(89, 110, 100, 90, double.NaN)]
    [InlineData(90, 110, 0, 90, double.NaN)]
    public async Task UsageSpread90_ComparesThreeWindows(int tenure, int last, int middle, int first, double expected) => Assert.Equal(
        expected,
        await ValueAsync(Input.UsageSpread90, tenure, "day,actions", $"{Ago(29)},{last}", $"{Ago(30)},{middle}", $"{Ago(60)},{first}", $"{Ago(90)},900"),
        9);

    [Fact]
    public async Task UsageTrend_OfACustomerThatIsSilentForLong_IsMissing() =>
        Assert.True(double.IsNaN(await ValueAsync(Input.UsageTrend, 500, "day,actions", $"{Ago(60)},50", $"{Ago(130)},50")));

    [Theory]
    [InlineData("40,10", 4)]
    [InlineData("0,10", 0)]
    [InlineData("40,0", double.NaN)]
    [InlineData("0,0", 0)]
    public async Task ActionsPerSession_DividesTheLast30Days(string actionsAndSessions, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.ActionsPerSession, 100, "day,actions,sessions", $"{Ago(29)},{actionsAndSessions}", $"{Ago(30)},900,1"));

    [Fact]
    public async Task ActionsPerSession_WhenNobodyCame_IsZero() =>
        Assert.Equal(0, await ValueAsync(Input.ActionsPerSession, 500, "day,actions,sessions", $"{Ago(200)},50,5"));

    [Fact]
    public async Task ActionsPerSession_WhereSessionsAreNotCounted_IsMissing() =>
        Assert.True(double.IsNaN(await ValueAsync(Input.ActionsPerSession, 100, "day,actions", $"{Ago(3)},50")));

    [Theory]
    [InlineData("10,100,2000", 0.8)]
    [InlineData("0,100,2000", 0.75)]
    [InlineData(",100,2000", 0.75)]
    [InlineData(",,", double.NaN)]
    [InlineData("4,,", 2)]
    [InlineData(",10,", 5)]
    public async Task PlanUtilisation_IsTheHighestShareOfALimitThatIsThere(string limits, double expected)
    {
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,max_users,max_storage_gb,max_api_calls", $"C1,Ada,{Ago(100)},{limits}")
            .With("usage", "customer_id,day,active_users,storage_gb,api_calls", $"C1,{Ago(0)},8,50,1000", $"C1,{Ago(29)},2,40,500", $"C1,{Ago(30)},99,99,9999");
        Assert.Equal(expected, await AsOf.ValueAsync(files, Input.PlanUtilisation, D));
    }

    [Fact]
    public async Task PlanUtilisation_WithoutALimitOfUsers_TakesTheSeats()
    {
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,seats", $"C1,Ada,{Ago(100)},16")
            .With("usage", "customer_id,day,active_users", $"C1,{Ago(0)},8");
        Assert.Equal(0.5, await AsOf.ValueAsync(files, Input.PlanUtilisation, D));
    }

    [Theory]
    [InlineData("90", 0.25 - 0.125)]
    [InlineData("119", 0.25 - 0.125)]
    [InlineData("89", double.NaN)]
    [InlineData("120", double.NaN)]
    public async Task SeatUseTrend_ComparesWithThe30DaysThatEnded90DaysAgo(string then, double expected)
    {
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,seats", $"C1,Ada,{Ago(300)},4")
            .With("usage", "customer_id,day,active_users", $"C1,{Ago(29)},30", $"C1,{Ago(30)},99", $"C1,{Ago(int.Parse(then))},15");
        Assert.Equal(expected, await AsOf.ValueAsync(files, Input.SeatUseTrend, D));
    }

    [Fact]
    public async Task Usage_OfTheNextDay_DoesNotCount()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(100)).With("usage", "customer_id,day,logins,active_users", $"C1,{Ago(5)},1,2", $"C1,{Ago(-1)},1,50");
        await database.ImportAsync(files);
        var (today, tomorrow) = ((await database.SnapshotAsync(D))!, (await database.SnapshotAsync(D.AddDays(1)))!);
        Assert.Equal((5, 2, 0, 50), (today[Input.DaysSinceLogin], today[Input.ActiveUsers], tomorrow[Input.DaysSinceLogin], tomorrow[Input.ActiveUsers]));
    }

    private static async Task<double> ValueAsync(Input input, int tenure, string columns, params string[] rows)
    {
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(tenure)).With("usage", [$"customer_id,{columns}", .. rows.Select(row => $"C1,{row}")]);
        return await AsOf.ValueAsync(files, input, D);
    }
}
