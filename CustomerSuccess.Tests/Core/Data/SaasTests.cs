using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data;

/// <summary>A million rows of sub-daily realism: contracts, seats, features by day.</summary>
public sealed class SaasTests
{
    [Fact]
    public async Task Import_Twice_InsertsEveryRowAndThenChangesNothing()
    {
        var folder = SharedData.Folder("saas");
        await using var database = await TestDatabase.CreateAsync();
        var first = await database.ImportAsync(folder);
        Assert.Equal(SharedData.RowCounts("saas").OrderBy(x => x.Key), first.Files.ToDictionary(file => file.File, file => file.Inserted).OrderBy(x => x.Key));
        Assert.All(first.Files, file => Assert.Equal((file.Read, 0, null), (file.Inserted, file.Rejected, file.Refused)));
        Assert.Empty(first.Findings);
        var second = await database.ImportAsync(folder);
        Assert.All(second.Files, file => Assert.Equal((file.Read, 0, 0, 0), (file.Unchanged, file.Inserted, file.Updated, file.Rejected)));
    }
}
