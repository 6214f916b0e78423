using System.Text.Json;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class TrainVerbTests
{
    [Fact]
    public async Task Train_OnAHistoryThatTells_PromotesOnceAndPredicts()
    {
        using var terminal = await Terminal.OpenAsync();
        using var files = LeavingPortfolio.Files(new DateOnly(2026, 9, 30));
        Assert.Equal(0, (await terminal.RunAsync("import", files.Path)).ExitCode);
        var (exitCode, output, error) = await terminal.RunAsync("train", "--json");
        Assert.Equal((0, ""), (exitCode, error));
        using (var json = JsonDocument.Parse(output.Split('\n')[^1]))
        {
            Assert.Equal(
                ["promoted", "reason", "rows", "churns", "rocAuc", "brier", "brierBaseRate"], json.RootElement.EnumerateObject().Select(property => property.Name));
            Assert.True(json.RootElement.GetProperty("promoted").GetBoolean(), output);
            Assert.True(json.RootElement.GetProperty("brier").GetDouble() < json.RootElement.GetProperty("brierBaseRate").GetDouble(), output);
        }

        var again = await terminal.RunAsync("train");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("v2: Not promoted: model v1 in use does as well or better on the same days", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_WhereFewLeft_SaysSoAndPromotesNothing()
    {
        using var terminal = await Terminal.OpenAsync();
        using var files = LeavingPortfolio.Files(new DateOnly(2025, 8, 31));
        Assert.Equal(0, (await terminal.RunAsync("import", files.Path)).ExitCode);
        var (exitCode, output, _) = await terminal.RunAsync("train", "--json");
        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output.Split('\n')[^1]);
        Assert.False(json.RootElement.GetProperty("promoted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("rocAuc").ValueKind);
        Assert.Matches("^(Nothing was learned|Not enough churn): ", json.RootElement.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Train_BeforeAnythingWasScored_EndsWithOne()
    {
        using var terminal = await Terminal.OpenAsync();
        var (exitCode, _, error) = await terminal.RunAsync("train", "--json");
        Assert.Equal((1, "No customer has been scored yet. Import data first."), (exitCode, error));
    }
}
