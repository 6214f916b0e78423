using System.Text.RegularExpressions;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>Runs the whole of Core once; <see cref="SqlServerTwin"/> fails whatever SQL Server could not answer.</summary>
public sealed partial class SqlServerQueriesTests
{
    [Fact]
    public async Task EveryQueryOfCore_OnSqlServer_CanBeTranslated()
    {
        var asked = Askers.Listen();
        await using var database = await TestDatabase.CreateAsync();
        await WholeCore.FillAsync(database);
        await WholeCore.AskEverythingAsync(database, Viewer.System);
        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        await WholeCore.AskEverythingAsync(database, new Viewer(1, "ann@example.com", "Ann", Role.Csm));
        await WholeCore.ChangeEverythingAsync(database);
        Assert.All(FilesThatAsk(), file => Assert.True(
            asked.Contains(Path.GetFileNameWithoutExtension(file)),
            $"{file} asks the database and no query of it was translated for SQL Server: have {nameof(WholeCore)} run it."));
    }

    [Fact]
    public async Task Query_ThatOnlySqliteCanAnswer_FailsTheTestThatAsks()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        var people = context.Set<Person>().Where(person => EF.Functions.Glob(person.Email, "a*"));
        var failure = Assert.Throws<InvalidOperationException>(people.ToList);
        Assert.Contains("could not be translated", failure.Message);
    }

    private static IEnumerable<string> FilesThatAsk() => Sources.Of("CustomerSuccess.Core")
        .Where(source => Asks().IsMatch(source.Text)).Select(source => source.Path);

    /// <summary>What ends a query and sends it.</summary>
    [GeneratedRegex(@"\.(ToList|ToDictionary|ToHashSet|ToArray|Single|SingleOrDefault|First|FirstOrDefault|Any|All|Count|LongCount|Sum|Max|Min|Average)Async\(")]
    private static partial Regex Asks();
}
