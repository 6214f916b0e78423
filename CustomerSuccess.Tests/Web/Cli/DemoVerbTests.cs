using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class DemoVerbTests
{
    [Fact]
    public async Task Demo_AmongRealCustomers_IsRefusedAndTouchesNothing()
    {
        using var terminal = await Terminal.OpenAsync();
        using var files = new CsvFolder().WithCustomer("C1", "2025-01-01");
        await terminal.RunAsync("import", files.Path);
        var before = DatabaseText.Of(terminal.Database);
        var (exitCode, output, error) = await terminal.RunAsync("demo", "--json");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.NotEqual("", error);
        Assert.Equal(before, DatabaseText.Of(terminal.Database));
    }
}
