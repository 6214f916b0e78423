using System.Text;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data.Reading;

/// <summary>Encodings, by whole imports.</summary>
public sealed class StartOfTextTests
{
    private const string Text = "customer_id,name,started_on\nC1,Zoë Müller,2026-01-01\nC2,Bob,2026-01-02\nC3,Eve,2026-01-03\nC4,Al,2026-01-04\nC5,Jo,2026-01-05\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    public async Task Import_OfUtf8_ReadsNamesWithAndWithoutMark(string encoding, bool mark)
    {
        var (report, name) = await ImportAsync(Encoded(encoding, mark));
        Assert.Equal((5, 0), (report.Of("customers").Inserted, report.Of("customers").Rejected));
        Assert.Equal("Zoë Müller", name);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public async Task Import_OfUtf16_IsRefusedByName(string encoding, bool mark)
    {
        var (report, _) = await ImportAsync(Encoded(encoding, mark));
        Assert.Equal("customers.csv is UTF-16, expected UTF-8: save it again as \"CSV UTF-8\"", report.Of("customers").Refused);
    }

    [Fact]
    public async Task Import_OfWindows1252_RejectsTheLinesThatAreNoUtf8()
    {
        var (report, name) = await ImportAsync(Encoding.Latin1.GetBytes(Text));
        Assert.Equal((4, 1), (report.Of("customers").Inserted, report.Of("customers").Rejected));
        Assert.Equal("customers line 2: is 'C1,Zo\uFFFD M\uFFFDller,2026-01-01', expected UTF-8 (is the file in Windows-1252?)", Assert.Single(report.Of("customers").Problems).ToString());
        Assert.Null(name);
    }

    [Fact]
    public async Task Import_OfTextThatWasDamagedElsewhere_KeepsItsReplacementCharacters()
    {
        var (report, name) = await ImportAsync(Encoding.UTF8.GetBytes("customer_id,name,started_on\nC1,Zo\uFFFD,2026-01-01\n"));
        Assert.Equal(0, report.Of("customers").Rejected);
        Assert.Equal("Zo\uFFFD", name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Import_OfAnEmptyFile_IsRefused(string text)
    {
        var (report, _) = await ImportAsync(Encoding.UTF8.GetBytes(text));
        Assert.Equal("customers.csv is empty, expected a header line", report.Of("customers").Refused);
    }

    [Theory]
    [InlineData("customer_id,name,started_on")]
    [InlineData("customer_id,name,started_on\n")]
    [InlineData("customer_id,name,started_on\r\n\r\n\n")]
    public async Task Import_OfAHeaderAlone_ReadsNothing(string text)
    {
        var (report, _) = await ImportAsync(Encoding.UTF8.GetBytes(text));
        Assert.Equal((0, 0, null), (report.Of("customers").Read, report.Of("customers").Rejected, report.Of("customers").Refused));
    }

    private static byte[] Encoded(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        return mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)] : encoding.GetBytes(Text);
    }

    private static async Task<(ImportReport Report, string? Name)> ImportAsync(byte[] bytes)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithBytes("customers.csv", bytes);
        var report = await database.ImportAsync(files);
        await using var context = database.Read();
        return (report, context.Set<CustomerSuccess.Core.Customers.Customer>().SingleOrDefault(customer => customer.ExternalId == "C1")?.Name);
    }
}
