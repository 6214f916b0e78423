using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class CheckVerbTests
{
    [Fact]
    public async Task Check_AfterAnImport_FindsNothing()
    {
        using var terminal = await ImportedAsync();

        var (exitCode, output, error) = await terminal.RunAsync("check", "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            ["Revenue through 2026-06-01: 3 rows of 2 customers, 0 differ", """{"day":"2026-06-01","customers":2,"rows":3,"differences":[]}"""], output.Split('\n'));
    }

    [Fact]
    public async Task Check_OfARowThatWasTamperedWith_NamesItAndFails()
    {
        using var terminal = await ImportedAsync();
        DatabaseText.Lines(terminal.Database, "UPDATE RevenueMonths SET ClosingMrr = 1 WHERE Kind = 'Expansion'");

        var (exitCode, output, _) = await terminal.RunAsync("check");

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "Revenue through 2026-06-01: 3 rows of 2 customers, 1 differ",
                "  C2 2026-04: stored Expansion 200.00 to 0.01 (200.00 to 300.00, currency 0.00), facts say Expansion 200.00 to 300.00 (200.00 to 300.00, currency 0.00)",
            ],
            output.Split('\n'));
    }

    [Fact]
    public async Task Check_WhereNothingWasScored_SaysSo()
    {
        using var terminal = await Terminal.OpenAsync();

        Assert.Equal((0, "Revenue was never rolled up: run score.", ""), await terminal.RunAsync("check"));
    }

    private static async Task<Terminal> ImportedAsync()
    {
        var terminal = await Terminal.OpenAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2026-01-01", "C2,Bob Inc,2026-01-01")
            .With("contracts", "customer_id,on,kind,mrr", "C1,2026-01-01,new,100.00", "C2,2026-01-01,new,200.00", "C2,2026-04-01,expansion,300.00")
            .With("usage", "customer_id,day,logins", "C1,2026-06-01,3");
        Assert.Equal((0, ""), ((await terminal.RunAsync("import", files.Path)) is var (exitCode, _, error) ? (exitCode, error) : default));
        return terminal;
    }
}
