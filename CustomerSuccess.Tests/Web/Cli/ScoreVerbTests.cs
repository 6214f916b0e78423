using System.Globalization;
using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class ScoreVerbTests
{
    [Fact]
    public async Task Score_WithJson_EndsWithOneObject()
    {
        using var terminal = await ImportedAsync();
        var (exitCode, output, error) = await terminal.RunAsync("score", "--as-of", "2025-05-10", "--json");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(
            """^\{"day":"2025-05-10","customers":2,"scored":1,"notEnoughData":1,"averageHealth":\d+(\.\d+)?,"bands":\{"thriving":\d,"healthy":\d,"atRisk":\d,"highRisk":\d,"critical":\d\},"seconds":\d+(\.\d{1,3})?\}$""",
            output.Split('\n')[^1]);
    }

    [Fact]
    public async Task Score_WithoutADay_ScoresTheNewestOfTheData()
    {
        using var terminal = await ImportedAsync();
        var (exitCode, output, _) = await terminal.RunAsync("score");
        Assert.Equal(0, exitCode);
        var lines = output.Split('\n').SkipWhile(line => line.EndsWith("...", StringComparison.Ordinal)).ToList();
        Assert.Matches(@"^2025-06-01: 3 customers, \d scored, \d without enough data, average health \d+\.\d$", lines[0]);
        Assert.Equal(["Thriving", "Healthy", "At risk", "High risk", "Critical"], lines.Skip(1).Select(line => Regex.Replace(line, @"^  (\S.*?) +\d+$", "$1")));
    }

    [Fact]
    public async Task Score_OfAPastDay_LeavesTheListsOnTheNewest()
    {
        using var terminal = await ImportedAsync();
        await terminal.RunAsync("score", "--as-of", "2025-05-10");
        Assert.Equal(["2025-06-01"], DatabaseText.Lines(terminal.Database, "SELECT DISTINCT ScoredOn FROM CustomerStandings"));
    }

    [Fact]
    public async Task Score_OfADayBeyondTheData_LeavesTheListsOnTheNewest()
    {
        using var terminal = await ImportedAsync();
        Assert.Equal(0, (await terminal.RunAsync("score", "--as-of", "2025-09-30")).ExitCode);
        Assert.Equal(["2025-06-01"], DatabaseText.Lines(terminal.Database, "SELECT DISTINCT ScoredOn FROM CustomerStandings"));
    }

    [Fact]
    public async Task Score_OfTheFuture_IsRefused()
    {
        using var terminal = await Terminal.OpenAsync();
        var day = TimeProvider.System.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((1, "", $"{day} has not come yet."), await terminal.RunAsync("score", "--as-of", day));
    }

    [Fact]
    public async Task Score_OfNobody_IsDone()
    {
        using var terminal = await Terminal.OpenAsync();
        var (exitCode, output, _) = await terminal.RunAsync("score", "--as-of", "2025-05-10", "--json");
        Assert.Equal(0, exitCode);
        Assert.Contains(
            """{"day":"2025-05-10","customers":0,"scored":0,"notEnoughData":0,"averageHealth":null,"bands":{"thriving":0,"healthy":0,"atRisk":0,"highRisk":0,"critical":0}""",
            output.Split('\n')[^1],
            StringComparison.Ordinal);
    }

    /// <summary>One customer with enough to say something, one with nothing, one that starts later.</summary>
    private static async Task<Terminal> ImportedAsync()
    {
        var terminal = await Terminal.OpenAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,mrr,total_features", "C1,Ada Ltd,2025-01-01,500,10", "C2,Bob Inc,2025-01-01,,", "C3,Cyd Plc,2025-05-20,,")
            .With("usage", "customer_id,day,logins,sessions,actions", "C1,2025-05-09,3,4,60", "C1,2025-06-01,3,4,60")
            .With("features", "customer_id,day,feature,uses", "C1,2025-05-09,export,3")
            .With("tickets", "ticket_id,customer_id,opened_at,closed_at,satisfaction,text", "T1,C1,2025-05-01T10:00:00Z,2025-05-02,5,\"Great, thanks\"")
            .With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,paid_on,status", "I1,C1,2025-04-01,500,2025-04-30,2025-04-20,paid")
            .With("nps", "response_id,customer_id,at,score", "N1,C1,2025-05-01T10:00:00Z,9");
        Assert.Equal((0, ""), ((await terminal.RunAsync("import", files.Path)) is var (exitCode, _, error) ? (exitCode, error) : default));
        return terminal;
    }
}
