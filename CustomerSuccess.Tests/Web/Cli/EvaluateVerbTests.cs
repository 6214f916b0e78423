using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Cli;

public sealed class EvaluateVerbTests
{
    [Fact]
    public async Task Evaluate_WithLittleChurn_SaysPlainlyThatItCannotTell()
    {
        using var terminal = await ImportedAsync();
        var (exitCode, output, error) = await terminal.RunAsync("evaluate", "scorecard");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Retention v1: Not enough churn to tell: 1 customer left within 90 days of a month end, and 20 are needed.", output, StringComparison.Ordinal);
        Assert.Matches(@"month ends 2024-06-30 to 2025-02-28: \d+ rows, 3 leaving within 90 days", output);
        Assert.Matches(@"(?m)^  Thriving +\d+ +\d+ ", output);
    }

    [Fact]
    public async Task Evaluate_WithADraftAndLearning_SaysWhatCameOfBoth()
    {
        using var terminal = await ImportedAsync();
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["draft.json"], ScorecardJson.Write(ShippedScorecards.Behavioural with { Key = "retention" }));
        var (exitCode, output, error) = await terminal.RunAsync("evaluate", "scorecard", "--draft", folder["draft.json"], "--learn", "--json");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Draft: Not enough churn to tell", output, StringComparison.Ordinal);
        Assert.Contains("No weights are proposed: ", output, StringComparison.Ordinal);
        var last = output.Split('\n')[^1];
        Assert.StartsWith("""{"title":"Retention v1","sentence":"Not enough churn to tell""", last, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"notEnoughChurn\"", last, StringComparison.Ordinal);
        Assert.Contains("\"gain\":null", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OfWhatIsNotThere_EndsWithOneAndAMessage()
    {
        using var terminal = await ImportedAsync();
        Assert.Equal((1, "There is no published scorecard nonsense."), await FailAsync(terminal, "--key", "nonsense"));
        Assert.Equal(1, (await terminal.RunAsync("evaluate", "scorecard", "--draft", "/nowhere/draft.json")).ExitCode);
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["draft.json"], """{"key":"retention"}""");
        var (exitCode, _, error) = await terminal.RunAsync("evaluate", "scorecard", "--draft", folder["draft.json"]);
        Assert.Equal(1, exitCode);
        Assert.Contains("draft.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OfAnEmptyDatabase_SaysThatNothingWasScored()
    {
        using var terminal = await Terminal.OpenAsync();
        Assert.Equal((1, "No customer has been scored yet. Import data first."), await FailAsync(terminal));
    }

    private static async Task<(int ExitCode, string Error)> FailAsync(Terminal terminal, params string[] options)
    {
        var (exitCode, _, error) = await terminal.RunAsync(["evaluate", "scorecard", .. options]);
        return (exitCode, error);
    }

    /// <summary>Two customers with a year of use, one of which leaves at the end of March.</summary>
    private static async Task<Terminal> ImportedAsync()
    {
        var terminal = await Terminal.OpenAsync();
        var days = Enumerable.Range(0, 60).Select(week => new DateOnly(2024, 5, 1).AddDays(7 * week)).TakeWhile(day => day <= new DateOnly(2025, 6, 1)).ToList();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,mrr,total_features,churned_on", "C1,Ada Ltd,2024-01-01,500,10,", "C2,Bob Inc,2024-01-01,500,10,2025-03-30")
            .With("usage", ["customer_id,day,logins,sessions,actions", .. days.Select(day => $"C1,{day:yyyy-MM-dd},3,4,60"), .. days.Select(day => $"C2,{day:yyyy-MM-dd},1,1,2"), "C1,2025-06-01,3,4,60"])
            .With("tickets", "ticket_id,customer_id,opened_at,closed_at,satisfaction,text", "T1,C1,2024-05-01T10:00:00Z,2024-05-02,5,\"Great, thanks\"");
        Assert.Equal((0, ""), ((await terminal.RunAsync("import", files.Path)) is var (exitCode, _, error) ? (exitCode, error) : default));
        return terminal;
    }
}
