using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class WritesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Begin_WhileAnotherWriteIsOpen_WaitsForItsEnd()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writes = database.Get<Writes>();
        var first = await writes.BeginAsync(CancellationToken.None);
        var second = writes.BeginAsync(CancellationToken.None);
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(100)));
        await first.DisposeAsync();
        await using var write = await second.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.NotNull(write);
    }

    [Fact]
    public async Task Begin_GivenUpWhileWaiting_LeavesTheTurnToTheNext()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writes = database.Get<Writes>();
        using var patience = new CancellationTokenSource();
        var first = await writes.BeginAsync(CancellationToken.None);
        var impatient = writes.BeginAsync(patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await first.DisposeAsync();
        await using var write = await writes.BeginAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.NotNull(write);
    }

    [Fact]
    public async Task Begin_AfterADatabaseThatCouldNotBeOpened_IsPossibleAgain()
    {
        await using var database = await TestDatabase.CreateAsync();
        var contexts = new FailsOnce(database.Get<IDbContextFactory<CustomerSuccessContext>>());
        using var writes = new Writes(contexts);
        await Assert.ThrowsAsync<IOException>(() => writes.BeginAsync(CancellationToken.None));
        await using var write = await writes.BeginAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.NotNull(write);
    }

    [Fact]
    public async Task Write_WithoutCommit_IsUndone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Add(new Person("ann@example.com", "Ann", Role.Csm, Now));
            await write.SaveAsync(CancellationToken.None);
            Assert.True(await write.Context.Set<Person>().AnyAsync());
        }

        await using var context = database.Read();
        Assert.False(await context.Set<Person>().AnyAsync());
    }

    [Fact]
    public async Task Commit_OfWhatWasChanged_IsSeenByTheNextRead()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            (await write.Context.SettingsAsync(CancellationToken.None)).MarkDemo();
            await write.CommitAsync(CancellationToken.None);
        }

        await using var context = database.Read();
        Assert.True((await context.SettingsAsync(CancellationToken.None)).IsDemo);
    }

    /// <summary>Contexts are pooled, and a write's tracks what it reads.</summary>
    [Fact]
    public async Task Read_AfterAWrite_TracksNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            await write.Context.SettingsAsync(CancellationToken.None);
            Assert.Single(write.Context.ChangeTracker.Entries());
        }

        await using var context = database.Read();
        await context.SettingsAsync(CancellationToken.None);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    private sealed class FailsOnce(IDbContextFactory<CustomerSuccessContext> contexts) : IDbContextFactory<CustomerSuccessContext>
    {
        private bool failed;

        public CustomerSuccessContext CreateDbContext() => failed ? contexts.CreateDbContext() : throw Failure();

        private IOException Failure()
        {
            failed = true;
            return new IOException("The disk is away.");
        }
    }
}
