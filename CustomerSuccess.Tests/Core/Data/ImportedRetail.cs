using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data;

/// <summary>The real portfolio of retail, imported once for all tests that only read it.</summary>
public sealed class ImportedRetail : IAsyncLifetime
{
    private TestDatabase? database;
    private ImportReport? report;

    internal static string Folder => SharedData.Folder("retail");

    internal TestDatabase Database => database!;

    internal ImportReport Report => report!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        report = await database.ImportAsync(Folder);
    }

    public ValueTask DisposeAsync() => database?.DisposeAsync() ?? ValueTask.CompletedTask;
}
