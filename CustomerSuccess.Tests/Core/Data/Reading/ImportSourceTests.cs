using System.Text;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data.Reading;

/// <summary>What can be imported: folders, zips, single files, packed or not; and what cannot.</summary>
public sealed class ImportSourceTests
{
    [Fact]
    public async Task Find_InAFolder_TakesPlainAndPackedFiles()
    {
        using var files = new CsvFolder().WithCustomer().WithGzip("usage", "customer_id,day", "C1,2026-11-01").WithText("README.txt", "no csv").WithText("NPS.CSV", "response_id,customer_id,at,score\nN1,C1,2026-11-01,7\n");
        var report = await ImportAsync(files.Path);
        Assert.Equal([("customers", 1), ("usage", 1), ("nps", 1)], report.Files.Select(file => (file.File, file.Inserted)));
    }

    [Fact]
    public async Task Find_InAZip_TakesPlainAndPackedFilesOfAnyFolder()
    {
        using var files = new CsvFolder().WithCustomer().WithGzip("usage", "customer_id,day", "C1,2026-11-01").WithText("notes.txt", "no csv");
        var report = await ImportAsync(files.Zip());
        Assert.Equal([("customers", 1), ("usage", 1)], report.Files.Select(file => (file.File, file.Inserted)));
    }

    [Fact]
    public async Task Find_OfAZip_ShowsProgressBetweenNothingAndAll()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", ["customer_id,name,started_on", .. Enumerable.Range(0, 12_000).Select(i => $"C{i},Customer {i},2026-01-01")]);
        var shares = new List<double>();
        var result = await database.Get<ImportFiles>().RunAsync(
            new ImportRequest(files.Zip(), "all.zip"), CustomerSuccess.Core.People.Viewer.System, new Shares(shares), CancellationToken.None);
        Assert.Equal(12_000, result.Value.Of("customers").Inserted);
        Assert.Equal(shares.Order(), shares);
        Assert.Contains(shares, share => share is > 0 and < 1);
        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public async Task Find_OfASingleFile_TakesItAlone()
    {
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2026-11-01");
        Assert.Equal("customers", Assert.Single((await ImportAsync(files["customers.csv"])).Files).File);
    }

    [Fact]
    public async Task Find_FilesOfOtherNames_ReportsAndIgnoresThem()
    {
        using var files = new CsvFolder().WithCustomer().With("payroll", "a,b", "1,2").With("errors", "file,line", "usage,2");
        var report = await ImportAsync(files.Path);
        Assert.Equal(["payroll.csv is no file of the import contract and was ignored"], report.Notices);
        Assert.Equal("customers", Assert.Single(report.Files).File);
    }

    [Fact]
    public async Task Find_TwoFilesOfOneKind_RefusesBothAndTakesTheRest()
    {
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2026-11-01").WithGzip("usage", "customer_id,day", "C1,2026-11-02");
        var report = await ImportAsync(files.Path);
        Assert.Equal("usage.csv and usage.csv.gz both hold usage; keep the one that is right", report.Of("usage").Refused);
        Assert.Equal((0, 1), (report.Of("usage").Inserted, report.Of("customers").Inserted));
        Assert.False(report.Complete);
    }

    [Theory]
    [InlineData("nowhere", "nowhere does not exist; expected a folder, a zip or a CSV file.")]
    [InlineData("notes.txt", "notes.txt is no folder, zip or CSV file.")]
    [InlineData("payroll.csv", "payroll.csv holds none of the files that can be imported: customers.csv, contacts.csv,")]
    [InlineData("", "holds none of the files that can be imported: customers.csv, contacts.csv,")]
    public async Task Find_WhatCannotBeImported_IsAnErrorInWords(string name, string said)
    {
        using var files = new CsvFolder().WithText("notes.txt", "hello").WithText("payroll.csv", "a,b\n1,2\n");
        using var empty = new TempFolder();
        await using var database = await TestDatabase.CreateAsync();
        var error = (await database.TryImportAsync(name.Length == 0 ? empty.Path : files[name])).Error;
        Assert.IsType<Invalid>(error);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(400)]
    public async Task Find_InABrokenZip_IsAnErrorInWords(int length)
    {
        using var files = new CsvFolder().With("customers", ["customer_id,name,started_on", .. Enumerable.Range(0, 500).Select(i => $"C{i},{i * 7919 % 1000},2026-01-01")]);
        var bytes = await File.ReadAllBytesAsync(files.Zip());
        files.WithBytes("broken.zip", bytes.AsSpan(0, length));
        await using var database = await TestDatabase.CreateAsync();
        var error = (await database.TryImportAsync(files["broken.zip"])).Error;
        Assert.StartsWith("broken.zip is no zip that can be read: ", Assert.IsType<Invalid>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAGzipThatIsCutOff_WritesTheWholeLinesAndSaysWhereItEnds()
    {
        string[] lines = ["customer_id,day,actions", .. Enumerable.Range(0, 9_000).Select(i => $"C1,{new DateOnly(2000, 1, 1).AddDays(i):yyyy-MM-dd},{i * 7919 % 99991}")];
        var bytes = CsvFolder.Gzip(string.Join('\n', lines) + "\n");
        using var files = new CsvFolder().WithCustomer().WithBytes("usage.csv.gz", bytes.AsSpan(0, bytes.Length / 2));
        await using var database = await TestDatabase.CreateAsync();
        var usage = (await database.ImportAsync(files)).Of("usage");
        Assert.InRange(usage.Inserted, 2_500, 8_000);
        Assert.Equal(0, usage.Rejected);
        Assert.StartsWith($"usage.csv.gz is damaged behind line {usage.Inserted + 1}: ", usage.Refused, StringComparison.Ordinal);
        Assert.EndsWith("; the rows before that were written", usage.Refused, StringComparison.Ordinal);
        await using var context = database.Read();
        var written = await context.Set<UsageDay>().OrderBy(day => day.Day).ToListAsync();
        Assert.Equal(lines.Skip(1).Take(usage.Inserted), written.Select(day => $"C1,{day.Day:yyyy-MM-dd},{day.Actions}"));
    }

    [Fact]
    public async Task Import_OfWhatIsNoGzip_IsRefused()
    {
        using var files = new CsvFolder().WithCustomer().WithBytes("usage.csv.gz", Encoding.UTF8.GetBytes("customer_id,day\nC1,2026-11-01\n"));
        var usage = (await ImportAsync(files.Path)).Of("usage");
        Assert.StartsWith("usage.csv.gz cannot be unpacked: ", usage.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAnEmptyGzip_IsRefused()
    {
        using var files = new CsvFolder().WithCustomer().WithBytes("usage.csv.gz", []);
        Assert.Equal("usage.csv.gz is empty, expected a header line", (await ImportAsync(files.Path)).Of("usage").Refused);
    }

    [Fact]
    public async Task Import_OfAFileThatSomebodyElseHolds_IsRefused()
    {
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2026-11-01");
        await using var held = new FileStream(files["usage.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var report = await ImportAsync(files.Path);
        Assert.StartsWith("usage.csv cannot be opened: ", report.Of("usage").Refused, StringComparison.Ordinal);
        Assert.Equal(1, report.Of("customers").Inserted);
    }

    private static async Task<ImportReport> ImportAsync(string path)
    {
        await using var database = await TestDatabase.CreateAsync();
        return await database.ImportAsync(path);
    }

    private sealed class Shares(List<double> shares) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => shares.Add(value.Share);
    }
}
