using System.Globalization;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>Customers that went through plays and whose end is known: facts reach to 18 November 2026, plays began on 1 June unless a group says otherwise, and whoever leaves does so a month after.</summary>
internal sealed class ExperimentStory : IAsyncDisposable
{
    public static readonly DateOnly Start = new(2026, 6, 1);
    public static readonly DateOnly Through = new(2026, 11, 18);

    private const int Mrr = 100;

    private ExperimentStory(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    /// <summary>Customers of one fate.</summary>
    /// <param name="Arr">At the start; null: not known.</param>
    /// <param name="Expanding">Pay twice as much from the middle of the play on.</param>
    internal sealed record Group(
        int Customers, bool HeldOut = false, int Leaving = 0, string Play = "high-save", DateOnly? On = null, string By = "", int? Arr = 1_200, string? Variant = null, bool Reached = false,
        int Expanding = 0, string Owner = "ann@example.com");

    /// <param name="again">Everybody of the first group starts once more, in these plays, 50 days later.</param>
    public static async Task<ExperimentStory> BeginAsync(IReadOnlyList<Group> groups, params string[] again)
    {
        var story = new ExperimentStory(await TestDatabase.CreateAsync());
        await WriteAsync(story.Database.Get<ImportFiles>(), story.Database.Get<Writes>(), groups, again);
        return story;
    }

    public static async Task WriteAsync(ImportFiles import, Writes writes, IReadOnlyList<Group> groups, params string[] again)
    {
        var members = groups.SelectMany((group, g) => Enumerable.Range(0, group.Customers).Select(i => (Id: $"G{g}-{i}", Group: group, Place: i))).ToList();
        using var files = new CsvFolder()
            .With("customers", ["customer_id,name,started_on,owner_email", .. members.Select(member => $"{member.Id},Customer {member.Id},2025-01-01,{member.Group.Owner}")])
            .With("contracts", ["customer_id,on,kind,mrr", .. members.SelectMany(member => Contract(member.Id, member.Group, member.Place))]);
        Assert.True((await import.RunAsync(new ImportRequest(files.Path, "files"), Viewer.System, progress: null, CancellationToken.None)).Succeeded);
        await using var write = await writes.BeginAsync(CancellationToken.None);
        var ids = await write.Context.Set<Customer>().ToDictionaryAsync(customer => customer.ExternalId, customer => customer.Id);
        foreach (var (id, group, _) in members)
        {
            write.Context.Add(Run(ids[id], group, group.On ?? Start, group.Play));
            if (group == groups[0])
            {
                write.Context.AddRange(again.Select(play => Run(ids[id], group, Start.AddDays(50), play)));
            }
        }

        (await write.Context.SettingsAsync(CancellationToken.None)).Scored(Through, "USD");
        await write.CommitAsync(CancellationToken.None);
    }

    private static IEnumerable<string> Contract(string id, Group group, int place)
    {
        var middle = (group.On ?? Start).AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return $"{id},2025-01-01,new,{Mrr}";
        if (place < group.Leaving)
        {
            yield return $"{id},{middle},churn,0";
        }
        else if (place < group.Leaving + group.Expanding)
        {
            yield return $"{id},{middle},expansion,{2 * Mrr}";
        }
    }

    private static PlayRun Run(int customer, Group group, DateOnly on, string play)
    {
        var at = new DateTimeOffset(on.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var playbook = ShippedPlaybooks.Of(play);
        var run = new PlayRun(
            new RunStart(play, 1, playbook, PlaySeverity.High, customer, new Assignment(group.HeldOut, group.Variant), "Because", group.By, at, group.Arr is { } arr ? Money.FromUnits(arr) : null, 0.5),
            [],
            at);
        run.End(group.Reached ? RunOutcome.Saved : RunOutcome.NoEffect, "Over", at.AddDays(20));
        return run;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
