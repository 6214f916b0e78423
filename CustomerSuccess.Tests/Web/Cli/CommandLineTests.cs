namespace CustomerSuccess.Tests.Web.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "serve", "demo", "import", "score", "evaluate", "user", "--database", "--urls", "--demo")]
    [InlineData("serve", "--database", "--urls", "--demo")]
    [InlineData("demo", "--database", "--json")]
    [InlineData("import", "path", "--dry-run", "--accept-rejects", "--database", "--json")]
    [InlineData("score", "--as-of", "DAY", "--database", "--json")]
    [InlineData("evaluate", "scorecard")]
    [InlineData("evaluate scorecard", "--key", "--draft", "--learn", "--database", "--json")]
    [InlineData("user", "add", "list", "disable", "enable", "reset")]
    [InlineData("user add", "email", "--name", "--role", "Admin|Csm|Leader", "--database", "--json")]
    [InlineData("user list", "--database", "--json")]
    [InlineData("user disable", "email", "--database", "--json")]
    [InlineData("user enable", "email", "--database", "--json")]
    [InlineData("user reset", "email", "--database", "--json")]
    public async Task Help_OfAVerb_NamesEverythingItTakes(string verb, params string[] words)
    {
        var (exitCode, output, error) = await Terminal.WithoutDatabaseAsync([.. Split(verb), "--help"]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("serve --port 80", "--port")]
    [InlineData("demo --quick", "--quick")]
    [InlineData("import", "import")]
    [InlineData("import folder --force", "--force")]
    [InlineData("import one two", "two")]
    [InlineData("score --as-of", "--as-of")]
    [InlineData("score --as-of yesterday", "'yesterday' is no day; expected one such as 2026-11-20.")]
    [InlineData("score --as-of 2026-02-30", "'2026-02-30' is no day; expected one such as 2026-11-20.")]
    [InlineData("score --as-of 20.11.2026", "'20.11.2026' is no day; expected one such as 2026-11-20.")]
    [InlineData("evaluate", "command")]
    [InlineData("evaluate scorecard --quick", "--quick")]
    [InlineData("user", "command")]
    [InlineData("user remove", "remove")]
    [InlineData("user add ada@example.com", "--name")]
    [InlineData("user add --name Ada", "add")]
    [InlineData("user add ada@example.com --name Ada --role boss", "boss")]
    [InlineData("user add ada@example.com --name Ada --role 7", "7")]
    [InlineData("user disable", "disable")]
    [InlineData("user reset", "reset")]
    [InlineData("user list --all", "--all")]
    public async Task Usage_ThatIsWrong_SaysWhatAndEndsWithTwo(string arguments, string named)
    {
        var (exitCode, _, error) = await Terminal.WithoutDatabaseAsync(Split(arguments));
        Assert.Equal(2, exitCode);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    private static string[] Split(string arguments) => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
