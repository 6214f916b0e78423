using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data;

/// <summary>Synthetic tables whose dates contradict each other: the import survives and says what is wrong.</summary>
public sealed class RavenstackTests
{
    [Fact]
    public async Task Import_OfTablesThatContradictThemselves_KeepsTheRowsAndNamesTheFindings()
    {
        var folder = SharedData.Folder("ravenstack");
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.ImportAsync(folder);
        Assert.True(report.Complete);
        Assert.Equal(SharedData.RowCounts("ravenstack").OrderBy(x => x.Key), report.Files.ToDictionary(file => file.File, file => file.Read).OrderBy(x => x.Key));

        // Several subscriptions of an account start on one day at different prices; which of them holds, no file says.
        Assert.Equal(["contracts"], report.Files.Where(file => file.Rejected > 0).Select(file => file.File));
        Assert.All(report.Of("contracts").Problems, problem => Assert.Equal("each key once; an earlier row has the same key and other values", problem.Expected));
        Assert.Equal(
            [
                "usage days lie before the start of their customer", "new contracts start while another one runs",
                "customers have left by customers.csv, yet their contract goes on", "customers pay another mrr by customers.csv than by contracts.csv",
            ],
            report.Findings.Select(finding => finding[(finding.IndexOf(' ') + 1)..finding.IndexOf(", for instance", StringComparison.Ordinal)]));
        var summary = (await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None)).Value;
        Assert.Equal((500, new DateOnly(2024, 12, 31)), (summary.Customers, summary.Day));
    }
}
