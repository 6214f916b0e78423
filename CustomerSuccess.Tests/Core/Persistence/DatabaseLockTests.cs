using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class DatabaseLockTests
{
    [Fact]
    public void Take_OfAFileThatIsHeld_SaysByWhom()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["a.db"] };
        using var held = DatabaseLock.Take(options).Value;
        var second = DatabaseLock.Take(options);
        Assert.Equal(DatabaseErrors.InUse(options.Path, $"process {Environment.ProcessId}"), second.Error);
        Assert.IsType<Conflict>(second.Error, exactMatch: false);
    }

    [Fact]
    public void Take_OfTheSameFileByAnotherPath_IsRefusedToo()
    {
        using var folder = new TempFolder();
        using var held = DatabaseLock.Take(new DatabaseOptions { Path = folder["a.db"] }).Value;
        var other = Path.Combine(folder.Path, "..", Path.GetFileName(folder.Path), "a.db");
        Assert.False(DatabaseLock.Take(new DatabaseOptions { Path = other }).Succeeded);
    }

    [Fact]
    public void Take_AfterTheHolderHasGone_Succeeds()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Path = folder["a.db"] };
        DatabaseLock.Take(options).Value.Dispose();
        using var again = DatabaseLock.Take(options).Value;
        Assert.NotNull(again);
    }

    [Fact]
    public void Take_OfAnotherFileInTheSameFolder_Succeeds()
    {
        using var folder = new TempFolder();
        using var held = DatabaseLock.Take(new DatabaseOptions { Path = folder["a.db"] }).Value;
        using var other = DatabaseLock.Take(new DatabaseOptions { Path = folder["b.db"] }).Value;
        Assert.NotNull(other);
    }

    [Fact]
    public void Take_OnSqlServer_LeavesTheServerToMindItself()
    {
        using var folder = new TempFolder();
        var options = new DatabaseOptions { Provider = DatabaseProvider.SqlServer, Path = folder["a.db"] };
        using var first = DatabaseLock.Take(options).Value;
        using var second = DatabaseLock.Take(options).Value;
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
