using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class ImportVerbTests : IDisposable
{
    private readonly CsvFolder files = new CsvFolder()
        .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2025-01-01", "C2,Bob Inc,2025-02-01")
        .With("usage", "customer_id,day,logins", "C1,2025-06-01,3", "C9,2025-06-01,3", "C2,2025-06-02,4", "C1,2025-06-03,3", "C2,2025-06-04,4");

    [Fact]
    public async Task Import_WithJson_EndsWithOneObjectOfTheCounts()
    {
        using var terminal = await Terminal.OpenAsync();
        var (exitCode, output, error) = await terminal.RunAsync("import", files.Path, "--json");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(
            "^" + Regex.Escape("""{"files":[{"file":"customers","read":2,"inserted":2,"updated":0,"unchanged":0,"rejected":0},{"file":"usage","read":5,"inserted":4,"updated":0,"unchanged":0,"rejected":1}],"seconds":""") + @"\d+(\.\d{1,3})?\}$",
            output.Split('\n')[^1]);
        Assert.Equal(4, DatabaseText.Number(terminal.Database, "SELECT COUNT(*) FROM UsageDays"));
    }

    [Fact]
    public async Task Import_AFolder_SaysHowFarItIsAndWhatBecameOfEachFile()
    {
        using var terminal = await Terminal.OpenAsync();
        var (exitCode, output, _) = await terminal.RunAsync("import", files.Path);
        Assert.Equal(0, exitCode);
        var lines = output.Split('\n');
        Assert.Equal(["customers ...", "usage ..."], lines.Take(2));
        Assert.Equal("scoring 2025-06-04 ...", lines.Last(line => line.StartsWith("scoring ", StringComparison.Ordinal)));
        Assert.Contains("customers        read         2  inserted         2  updated       0  unchanged         0  rejected       0", lines);
        Assert.Contains("  usage line 3: customer_id is 'C9', expected a customer of customers.csv or of the database", lines);
        Assert.Contains(lines, line => line.StartsWith("Rejected rows lie in ", StringComparison.Ordinal));
        Assert.Matches(@"^Imported in \d+\.\d s\.$", lines[^1]);
        Assert.Equal(2, DatabaseText.Number(terminal.Database, "SELECT COUNT(*) FROM CustomerStandings WHERE ScoredOn = '2025-06-04'"));
    }

    [Fact]
    public async Task Import_Dry_WritesNothing()
    {
        using var terminal = await Terminal.OpenAsync();
        var before = DatabaseText.Of(terminal.Database);
        var (exitCode, output, _) = await terminal.RunAsync("import", files.Path, "--dry-run");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"Checked, nothing written, in \d+\.\d s\.$", output);
        Assert.Equal(before, DatabaseText.Of(terminal.Database));
    }

    [Fact]
    public async Task Import_WithAFileThatCannotBeRead_KeepsTheOthersAndFails()
    {
        using var terminal = await Terminal.OpenAsync();
        files.With("tickets", "ticket_id,customer_id", "T1,C1");
        var (exitCode, output, _) = await terminal.RunAsync("import", files.Path, "--json");
        Assert.Equal(1, exitCode);
        Assert.Contains("  refused: tickets.csv ", output, StringComparison.Ordinal);
        Assert.Contains("""{"file":"tickets","read":0,"inserted":0,"updated":0,"unchanged":0,"rejected":0}""", output.Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal(2, DatabaseText.Number(terminal.Database, "SELECT COUNT(*) FROM CustomerStandings"));
    }

    [Fact]
    public async Task Import_WithTooManyRejects_WritesThatFileOnlyWhenTold()
    {
        using var terminal = await Terminal.OpenAsync();
        files.With("nps", "response_id,customer_id,at,score", "N1,C1,2025-06-01T10:00:00Z,9", "N2,C1,2025-06-01T10:00:00Z,11");
        Assert.Equal(1, (await terminal.RunAsync("import", files.Path)).ExitCode);
        Assert.Equal(0, DatabaseText.Number(terminal.Database, "SELECT COUNT(*) FROM NpsAnswers"));
        Assert.Equal(0, (await terminal.RunAsync("import", files.Path, "--accept-rejects")).ExitCode);
        Assert.Equal(1, DatabaseText.Number(terminal.Database, "SELECT COUNT(*) FROM NpsAnswers"));
    }

    [Theory]
    [InlineData("nowhere", "nowhere does not exist; expected a folder, a zip or a CSV file.")]
    [InlineData("", "holds none of the files that can be imported: customers.csv, ")]
    public async Task Import_OfNothing_SaysSoAndFails(string name, string message)
    {
        using var terminal = await Terminal.OpenAsync();
        using var empty = new TempFolder();
        var (exitCode, output, error) = await terminal.RunAsync("import", name.Length > 0 ? name : empty.Path, "--json");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    public void Dispose() => files.Dispose();
}
