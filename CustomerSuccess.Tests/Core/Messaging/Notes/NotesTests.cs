using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Messaging.Notes;

public sealed class NotesTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Notes_OfACustomer_AreReadSeenAndPutAwayWithTheToken()
    {
        await using var database = await NotedAsync();
        var (queries, answer) = (database.Get<NoteQueries>(), database.Get<AnswerNote>());
        var token = (await database.Get<IssueNoteToken>().RunAsync(Viewer.System, CancellationToken.None)).Value;
        Assert.Equal(["Third", "First"], (await queries.OpenAsync(token, "C1", CancellationToken.None)).Value.Select(note => note.Title));
        Assert.Equal(["Other"], (await queries.OpenAsync(token, "C2", CancellationToken.None)).Value.Select(note => note.Title));
        Assert.Empty((await queries.OpenAsync(token, "nobody", CancellationToken.None)).Value);

        Assert.True((await answer.RunAsync(token, "C1", 1, NoteAnswer.Seen, CancellationToken.None)).Succeeded);
        var seen = clock.Now;
        clock.Now = clock.Now.AddHours(1);
        Assert.True((await answer.RunAsync(token, "C1", 1, NoteAnswer.Seen, CancellationToken.None)).Succeeded);
        Assert.Equal(seen, (await queries.OpenAsync(token, "C1", CancellationToken.None)).Value.Single(note => note.Id == 1).SeenAt);
        Assert.True((await answer.RunAsync(token, "C1", 1, NoteAnswer.Dismissed, CancellationToken.None)).Succeeded);
        Assert.Equal(["Third"], (await queries.OpenAsync(token, "C1", CancellationToken.None)).Value.Select(note => note.Title));
        Assert.Equal(NoteErrors.NoNote, (await answer.RunAsync(token, "C2", 1, NoteAnswer.Seen, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Notes_WithoutTheToken_AreNotRead()
    {
        await using var database = await NotedAsync();
        Assert.Equal(NoteErrors.WrongToken, (await database.Get<NoteQueries>().OpenAsync("", "C1", CancellationToken.None)).Error);
        var old = (await database.Get<IssueNoteToken>().RunAsync(Viewer.System, CancellationToken.None)).Value;
        await database.Get<IssueNoteToken>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(NoteErrors.WrongToken, (await database.Get<NoteQueries>().OpenAsync(old, "C1", CancellationToken.None)).Error);
        Assert.Equal(NoteErrors.WrongToken, (await database.Get<AnswerNote>().RunAsync(old, "C1", 1, NoteAnswer.Dismissed, CancellationToken.None)).Error);
    }

    private async Task<TestDatabase> NotedAsync()
    {
        var database = await MailStory.CreateAsync(clock);
        foreach (var (key, customer, title) in new[] { ("a", 1, "First"), ("b", 2, "Other"), ("a", 1, "First again"), ("c", 1, "Third") })
        {
            await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
            await CustomerNotes.AddAsync(write.Context, key, customer, title, "text", clock.Now, CancellationToken.None);
            await write.CommitAsync(CancellationToken.None);
        }

        return database;
    }
}
