using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class DryRunTests
{
    [Fact]
    public async Task RunAsync_Dry_ReportsAsTheRealOneAndWritesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-09-01,9", "N2,C2,2026-09-02,10", "N3,C1,2026-09-03,10", "N4,C1,2026-09-04,10", "N5,C1,2026-09-05,11");
        var before = DatabaseText.Of(database.Path);
        var dry = await database.ImportAsync(files, dryRun: true);
        Assert.Null(dry.RunId);
        Assert.Equal(before, DatabaseText.Of(database.Path));
        await using (var context = database.Read())
        {
            Assert.False(await context.Set<ImportRun>().AnyAsync());
            Assert.False(await context.Set<DataSource>().AnyAsync());
        }

        Assert.Empty(Directory.EnumerateDirectories(database.Folder));
        var real = await database.ImportAsync(files);
        Assert.Equal(Counts(real), Counts(dry));
        Assert.Equal(real.Of("nps").Problems, dry.Of("nps").Problems);
    }

    [Fact]
    public async Task RunAsync_Dry_FindsContradictionsToo()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer(startedOn: "2026-11-01").With("usage", "customer_id,day", "C1,2026-10-31");
        var dry = await database.ImportAsync(files, dryRun: true);
        Assert.Equal(["1 usage day lies before the start of its customer, for instance customer C1"], dry.Findings);
        await using var context = database.Read();
        Assert.False(await context.Set<Customer>().AnyAsync());
    }

    [Fact]
    public async Task RunAsync_DryTwice_KeepsTheRejectsOfEachApart()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var first = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,yesterday");
        using var second = new CsvFolder().WithCustomer().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-09-01,11");
        var (one, other) = (await database.ImportAsync(first, dryRun: true), await database.ImportAsync(second, dryRun: true));
        Assert.Equal(["errors.csv", "usage.csv"], FilesOf(one));
        Assert.Equal(["errors.csv", "nps.csv"], FilesOf(other));
        Directory.Delete(one.RejectFolder!, recursive: true);
        Directory.Delete(other.RejectFolder!, recursive: true);
    }

    private static IEnumerable<string?> FilesOf(ImportReport report) => Directory.EnumerateFiles(report.RejectFolder!).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<(string, int, int, int, int, int)> Counts(ImportReport report) =>
        report.Files.Select(file => (file.File, file.Read, file.Inserted, file.Updated, file.Unchanged, file.Rejected));
}
