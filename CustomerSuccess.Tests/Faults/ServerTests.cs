using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Faults.Support;
using CustomerSuccess.Tests.Support;
using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Tests.Faults;

public sealed class ServerTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Database => folder["app.db"];

    [Fact]
    public async Task Server_WhileItRuns_LetsNoOtherProcessAtItsDatabase()
    {
        await using var server = Serve();
        await server.LineAsync("is running at");

        var (exitCode, output, error) = await ProgramRun.ToTheEndAsync("score", "--database", Database);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            $"{Database} is in use by process {server.Id}. Only one process may work on a database: stop the other one, or do this from its screens.",
            error.Trim());
    }

    [Fact]
    public async Task Server_KilledRightAfterAPersonWasAdded_StartsAgainWithThatPerson()
    {
        await using (var server = Serve())
        {
            await BecomeAdminAsync((await server.LineAsync("/choose-password/")).Trim());
            await server.KillAsync();
        }

        await using var again = Serve();
        var address = (await again.LineAsync("is running at")).Split(' ')[^1];
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        Assert.Equal("healthy", await client.GetStringAsync("/health"));
        Assert.Equal("ada@example.com", DatabaseText.Lines(Database, "SELECT Email FROM People").Single());
        await again.LineAsync("Press Ctrl+C");
        await again.KillAsync();
        Assert.Equal("ok", DatabaseText.Lines(Database, "PRAGMA integrity_check").Single());
    }

    [Fact]
    public async Task Server_OnADatabaseOfANewerVersion_RefusesAndTouchesNothing()
    {
        await EmptyDatabase.CopyToAsync(Database);
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0.0')";
            await command.ExecuteNonQueryAsync();
        }

        var before = DatabaseText.Of(Database);
        await using var server = Serve();
        var (exitCode, output, error) = await server.EndAsync();

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            "This database was written by a newer version of CustomerSuccess (schema 29990101000000_FromTheFuture). Start that version, or restore a backup of before.",
            error.Trim());
        Assert.Equal(before, DatabaseText.Of(Database));
    }

    [Fact]
    public async Task Server_OnAnAddressThatIsTaken_SaysSoAndLetsTheDatabaseGo()
    {
        await EmptyDatabase.CopyToAsync(Database);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";
        await using var server = ProgramRun.Start("serve", "--database", Database, "--urls", url);
        var (exitCode, _, error) = await server.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"Cannot listen on {url}: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Choose another address with --urls.", error.Trim(), StringComparison.Ordinal);
        using var freed = DatabaseLock.Take(new DatabaseOptions { Path = Database }).Value;
    }

    public void Dispose() => folder.Dispose();

    private ProgramRun Serve() => ProgramRun.Start("serve", "--database", Database, "--urls", "http://127.0.0.1:0");

    private static async Task BecomeAdminAsync(string link)
    {
        using var client = new HttpClient();
        var page = await client.GetStringAsync(link);
        var hidden = Regex.Matches(page, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"").Select(field => (Name: field.Groups[1].Value, Value: field.Groups[2].Value));
        var fields = new Dictionary<string, string>(hidden.Select(field => KeyValuePair.Create(field.Name, WebUtility.HtmlDecode(field.Value))))
        {
            ["Input.Name"] = "Ada",
            ["Input.Email"] = "ada@example.com",
            ["Input.Password"] = "seven quiet lanterns",
            ["Input.Again"] = "seven quiet lanterns",
        };
        using var answer = await client.PostAsync(link, new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("choose-password", answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }
}
