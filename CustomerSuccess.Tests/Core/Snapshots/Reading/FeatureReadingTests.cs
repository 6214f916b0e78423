using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class FeatureReadingTests
{
    [Fact]
    public async Task FeaturesUsed_CountsEachFeatureOfTheLast30DaysOnce()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = Files(
            "4", [$"C1,{Ago(0)},a,1", $"C1,{Ago(3)},a,1", $"C1,{Ago(29)},b,1", $"C1,{Ago(30)},c,1", $"C1,{Ago(2)},d,0", $"C1,{Ago(-1)},e,1"], [$"C1,{Ago(2)},1,9"]);
        await database.ImportAsync(files);
        var (today, tomorrow) = ((await database.SnapshotAsync(D))!, (await database.SnapshotAsync(D.AddDays(1)))!);
        Assert.Equal((2, 0.5), (today[Input.FeaturesUsed], today[Input.FeatureAdoption]));
        Assert.Equal((2, 0.5), (tomorrow[Input.FeaturesUsed], tomorrow[Input.FeatureAdoption]));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("8", 0.375)]
    [InlineData("0", double.NaN)]
    [InlineData("", double.NaN)]
    public async Task FeatureAdoption_IsAmongAllFeaturesAndAtMostOne(string totalFeatures, double expected)
    {
        using var files = Files(totalFeatures, [$"C1,{Ago(0)},a,1", $"C1,{Ago(0)},b,1", $"C1,{Ago(0)},c,1"], []);
        Assert.Equal(expected, await AsOf.ValueAsync(files, Input.FeatureAdoption, D));
    }

    [Fact]
    public async Task FeatureAdoption_WithoutTheFile_IsTheMostThatUsageCounted()
    {
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,total_features", $"C1,Ada,{Ago(100)},10")
            .With("usage", "customer_id,day,logins,features_used", $"C1,{Ago(1)},1,3", $"C1,{Ago(29)},1,5", $"C1,{Ago(30)},1,9");
        Assert.Equal(0.5, await AsOf.ValueAsync(files, Input.FeatureAdoption, D));
    }

    [Fact]
    public async Task FeaturesUsed_OfACustomerThatUsesTheProductAndNoFeature_IsNone()
    {
        using var files = Files("4", [$"C2,{Ago(0)},a,1"], [$"C1,{Ago(1)},1,"]);
        Assert.Equal(0, await AsOf.ValueAsync(files, Input.FeaturesUsed, D));
    }

    [Fact]
    public async Task FeaturesUsed_OfACustomerThatNeverCame_IsUnknown()
    {
        using var files = Files("4", [$"C2,{Ago(0)},a,1"], [$"C2,{Ago(1)},1,"]);
        Assert.True(double.IsNaN(await AsOf.ValueAsync(files, Input.FeaturesUsed, D)));
    }

    [Fact]
    public async Task DaysSinceCoreFeature_LooksAtWhatHalfOfTheCustomersUse()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().With("customers", ["customer_id,name,started_on", .. Enumerable.Range(1, 4).Select(i => $"C{i},Customer {i},{Ago(100)}")])
            .With("usage", "customer_id,day,logins", $"C4,{Ago(50)},1")
            .With(
                "features", "customer_id,day,feature,uses",
                $"C1,{Ago(9)},board,1", $"C2,{Ago(29)},board,1", $"C3,{Ago(1)},export,1", $"C1,{Ago(2)},export,0", $"C1,{Ago(3)},report,1", $"C4,{Ago(30)},report,1");
        await database.ImportAsync(files);
        var days = new List<double>();
        foreach (var customer in new[] { "C1", "C2", "C3", "C4" })
        {
            days.Add((await database.SnapshotAsync(D, customer))![Input.DaysSinceCoreFeature]);
        }

        Assert.Equal([9, 29, 30, 30], days);
    }

    private static CsvFolder Files(string totalFeatures, string[] features, string[] usage) => new CsvFolder()
        .With("customers", "customer_id,name,started_on,total_features", $"C1,Ada,{Ago(100)},{totalFeatures}", $"C2,Bob,{Ago(100)},4")
        .With("features", ["customer_id,day,feature,uses", .. features])
        .With("usage", ["customer_id,day,logins,features_used", .. usage]);
}
