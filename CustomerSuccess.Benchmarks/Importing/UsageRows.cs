using System.Globalization;
using System.Text;
using CustomerSuccess.Benchmarks.Measuring;

namespace CustomerSuccess.Benchmarks.Importing;

/// <summary>Invented usage: two years of days for as many customers as the rows suffice for.</summary>
internal static class UsageRows
{
    private const int Days = 730;

    public static int Customers(int rows) => (rows + Days - 1) / Days;

    /// <summary>As an export that goes customer by customer has them.</summary>
    public static UsageRow[] ByCustomer(int rows)
    {
        var random = new Random(20260102);
        return [.. Enumerable.Range(0, rows).Select(i => Row((i / Days) + 1, Product.Today.AddDays((i % Days) - Days), random))];
    }

    /// <summary>As an export that goes day by day has them.</summary>
    public static UsageRow[] ByDay(UsageRow[] rows) => [.. rows.OrderBy(row => row.Day).ThenBy(row => row.Customer)];

    public static async Task WriteAsync(UsageRow[] rows, string path)
    {
        await using var file = new StreamWriter(path, append: false, Encoding.UTF8, 1 << 20);
        await file.WriteLineAsync(
            "customer_id,day,active_users,logins,sessions,actions,advanced_actions,features_used,api_calls,storage_gb,integrations");
        foreach (var row in rows)
        {
            await file.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"C{row.Customer},{row.Day:yyyy-MM-dd},{row.ActiveUsers},{row.Logins},{row.Sessions},{row.Actions},{row.AdvancedActions},{row.FeaturesUsed},{row.ApiCalls},{row.StorageGb},{row.Integrations}"));
        }
    }

    private static UsageRow Row(int customer, DateOnly day, Random random)
    {
        var users = random.Next(60);
        var sessions = users * 2;
        return new UsageRow(
            customer, day, users, users + random.Next(20), sessions, sessions * random.Next(30), random.Next(100), random.Next(40),
            random.Next(50_000), random.Next(100_000) / 100.0, random.Next(8));
    }
}
