using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

/// <summary>The first customers of the demo, for tests that need some of everything and little of each.</summary>
internal static class SmallDemo
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static async Task ImportAsync(TestDatabase database, int customers)
    {
        var folder = Path.Combine(database.Folder, "demo");
        DemoFiles.Write(folder, Personas.Of(Today, DemoFiles.Seed).Take(customers));
        var imported = await database.Get<ImportFiles>().RunAsync(new ImportRequest(folder, "demo"), Viewer.System, progress: null, CancellationToken.None);
        await database.Get<RescoreAfterImport>().RunAsync(imported.Value.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await database.Get<PublishShippedRules>().RunAsync(CancellationToken.None);
        await database.Get<RaiseAlerts>().RunAsync(CancellationToken.None);
    }
}
