using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class SourceExtentsTests
{
    [Fact]
    public async Task Sources_AfterAnImport_KnowTheirRowsAndDays()
    {
        var clock = new FixedClock("2026-11-20");
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        await using var context = database.Read();
        var sources = await context.Set<DataSource>().ToDictionaryAsync(source => source.Name);
        Assert.All(sources.Values, source => Assert.Equal((clock.Now, 0), (source.ImportedAt!.Value, source.LastRejected)));
        Assert.Equal(
            [
                "activity 2 2026-11-01 2026-11-01", "activity:CaseStudy 1 2026-11-01 2026-11-01", "activity:EmailSent 1 2026-11-01 2026-11-01",
                "contacts 2  ", "contracts 2 2025-01-15 2026-06-01", "customers 2 2025-01-15 2025-02-01", "features 2 2026-11-01 2026-11-02",
                "interactions 2 2026-11-03 2026-11-04", "invoices 2 2026-10-01 2026-10-02", "nps 2 2026-09-01 2026-09-02",
                "sentiment_calls 2 2026-11-10 2026-11-10", "tickets 2 2026-11-01 2026-11-03", "usage 2 2026-11-01 2026-11-02",
            ],
            sources.Values.Select(source => $"{source.Name} {source.Rows} {source.FirstDay:yyyy-MM-dd} {source.LastDay:yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OfAsync_AnEmptySource_HasNoDays()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        foreach (var file in FactFiles.InOrder)
        {
            Assert.Equal(new SourceExtent(file.Name, 0, null, null), Assert.Single(await SourceExtents.OfAsync(context, file.Name, CancellationToken.None)));
        }
    }

    [Fact]
    public async Task Rejects_AreKeptWithTheirSource()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2026-11-01", "C9,2026-11-01");
        await database.ImportAsync(files, acceptRejects: true);
        await using var context = database.Read();
        Assert.Equal(1, (await context.Set<DataSource>().SingleAsync(source => source.Name == "usage")).LastRejected);
    }
}
