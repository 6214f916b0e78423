using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data;

/// <summary>The real portfolio of retail, imported once for all tests that only read it.</summary>
public sealed class ImportedRetail : IAsyncLifetime
{
    private TestDatabase? database;
    private ImportReport? report;

    internal static string Folder => SharedData.Folder("retail");

    internal TestDatabase Database => database ?? throw new InvalidOperationException("The data set retail is not there.");

    internal ImportReport Report => report ?? throw new InvalidOperationException("The data set retail is not there.");

    public async ValueTask InitializeAsync()
    {
        if (SharedData.Has("retail"))
        {
            database = await TestDatabase.CreateAsync();
            report = await database.ImportAsync(Folder);
        }
    }

    public ValueTask DisposeAsync() => database?.DisposeAsync() ?? ValueTask.CompletedTask;
}
