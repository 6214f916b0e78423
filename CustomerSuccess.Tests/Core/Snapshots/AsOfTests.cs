using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots;

/// <summary>Nothing after a day may influence what was known on it.</summary>
public sealed class AsOfTests
{
    private static readonly DateOnly[] Days = [D, D.AddDays(-1), D.AddDays(-45), D.AddDays(-100), D.AddDays(-400)];

    [Fact]
    public async Task APastDay_AfterAnImportOfLaterFactsOfEveryKind_IsAsItWas()
    {
        var clock = new FixedClock(Ago(0));
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var before = await KnownAsync(database);
        clock.Set(Ago(-90));
        using var later = LaterFacts.Write();
        var report = await database.ImportAsync(later);
        Assert.Equal(11, report.Files.Count);
        Assert.All(report.Files, file => Assert.Equal((0, null), (file.Rejected, file.Refused)));
        Assert.All(report.Files, file => Assert.True(file.Inserted + file.Updated > 0, file.File));
        AssertSame(before, await KnownAsync(database));
    }

    [Fact]
    public async Task TheNewestDay_AfterLaterFactsOfEveryKind_IsAnother()
    {
        var clock = new FixedClock(Ago(0));
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var before = (await database.SnapshotAsync(D))!;
        clock.Set(Ago(-90));
        using var later = LaterFacts.Write();
        await database.ImportAsync(later);
        var after = (await database.SnapshotAsync(D.AddDays(90)))!;

        // Otherwise the later facts would prove nothing.
        Assert.Empty(Enum.GetValues<Input>().Where(input => before[input].Equals(after[input])));
    }

    [Fact]
    public async Task APastDay_WhenEverythingArrivesAtOnceLater_IsAsIfItHadArrivedInTime()
    {
        await using var inTime = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        await using var atOnce = await TestDatabase.CreateAsync(new FixedClock(Ago(-90)));
        using var files = DatedFacts.UpTo(D);
        using var all = DatedFacts.UpTo(D.AddDays(90));
        Assert.All((await inTime.ImportAsync(files)).Files.Concat((await atOnce.ImportAsync(all)).Files), file => Assert.Equal((0, null), (file.Rejected, file.Refused)));
        AssertSame(await KnownAsync(inTime), await KnownAsync(atOnce));
    }

    [Fact]
    public async Task ADayOfTheWholeContract_RowByRow_NeverDependsOnARowOfTheFuture()
    {
        var clock = new FixedClock(Ago(0));
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var before = await KnownAsync(database);
        using var later = LaterFacts.Write();
        foreach (var file in Directory.EnumerateFiles(later.Path))
        {
            clock.Set(Ago(-90));
            await database.ImportAsync(file);
            AssertSame(before, await KnownAsync(database), Path.GetFileName(file));
        }
    }

    [Fact]
    public async Task ScoredAgain_WithLaterFacts_APastDayHasTheSameScore()
    {
        var clock = new FixedClock(Ago(0));
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var score = database.Get<RescoreCustomers>();
        var before = (await score.RunAsync(D, Viewer.System, null, CancellationToken.None)).Value;
        clock.Set(Ago(-90));
        using var later = LaterFacts.Write();
        await database.ImportAsync(later);
        Assert.Equal(before.AverageHealth, (await score.RunAsync(D, Viewer.System, null, CancellationToken.None)).Value.AverageHealth);
    }

    private static async Task<List<(Snapshot Snapshot, AccountTerms Terms)?>> KnownAsync(TestDatabase database)
    {
        var known = new List<(Snapshot, AccountTerms)?>();
        foreach (var day in Days)
        {
            known.Add(await database.KnownAsync(day));
        }

        return known;
    }

    private static void AssertSame(List<(Snapshot Snapshot, AccountTerms Terms)?> before, List<(Snapshot Snapshot, AccountTerms Terms)?> after, string? file = null)
    {
        foreach (var (was, now) in before.Zip(after))
        {
            var changed = Enum.GetValues<Input>().Where(input => !was!.Value.Snapshot[input].Equals(now!.Value.Snapshot[input]))
                .Select(input => $"{was!.Value.Snapshot.Day:yyyy-MM-dd} {input}: {was.Value.Snapshot[input]} became {now!.Value.Snapshot[input]} {file}");
            Assert.Empty(changed);
            Assert.Equal(was!.Value.Terms, now!.Value.Terms);
        }
    }
}
