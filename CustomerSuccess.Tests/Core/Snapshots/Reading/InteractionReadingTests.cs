using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class InteractionReadingTests
{
    [Theory]
    [InlineData(0, "23:59:59", true, 0, 0, 1, 1)]
    [InlineData(0, "00:00:00", false, 0, double.NaN, 1, 0)]
    [InlineData(89, "00:00:00", true, 89, 89, 1, 1)]
    [InlineData(90, "23:59:59", true, 90, 90, 0, 0)]
    [InlineData(364, "00:00:00", true, 364, 364, 0, 0)]
    [InlineData(365, "23:59:59", true, double.NaN, double.NaN, 0, 0)]
    public async Task AnInteraction_AtTheEdgesOfItsWindows(
        int ago, string time, bool executive, double sinceTouch, double sinceExecutive, double touches, double executiveTouches)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(1_000)).With(
            "interactions", "interaction_id,customer_id,at,channel,executive", $"M1,C1,{Ago(ago)}T{time}Z,call,{executive}", $"M2,C1,{Ago(-1)}T00:00:00Z,call,true");
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(D))!;
        Assert.Equal(
            (sinceTouch, sinceExecutive, touches, executiveTouches),
            (snapshot[Input.DaysSinceTouch], snapshot[Input.DaysSinceExecutive], snapshot[Input.Touches90], snapshot[Input.ExecutiveTouches90]));
    }
}
