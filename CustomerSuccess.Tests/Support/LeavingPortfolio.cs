namespace CustomerSuccess.Tests.Support;

/// <summary>
/// 480 customers with weekly use from January 2025 on; twenty come every month, the last in June 2026. Every third one uses the product
/// little; of these, one in twelve leaves a month, of the others one in three hundred. The draw is the same for every last day, so that later files continue earlier ones.
/// </summary>
internal static class LeavingPortfolio
{
    private const int Customers = 480;

    private static readonly DateOnly Begin = new(2025, 1, 6);
    private static readonly DateOnly End = new(2026, 12, 31);

    /// <summary>What is known at the end of a day.</summary>
    public static CsvFolder Files(DateOnly through)
    {
        var (customers, usage) = (new List<string> { "customer_id,name,started_on,churned_on" }, new List<string> { "customer_id,day,active_users,logins,sessions,actions" });
        for (var i = 1; i <= Customers; i++)
        {
            if (StartedOn(i) > through)
            {
                continue;
            }

            var left = LeftOn(i);
            customers.Add($"C{i},Customer {i},{StartedOn(i):yyyy-MM-dd},{(left <= through ? $"{left:yyyy-MM-dd}" : "")}");
            usage.AddRange(Usage(i, left < through ? left.Value : through));
        }

        return new CsvFolder().With("customers", [.. customers]).With("usage", [.. usage]);
    }

    /// <summary>Customers who are there on the first day and gone on the second.</summary>
    public static int LeftBetween(DateOnly there, DateOnly gone) => Enumerable.Range(1, Customers).Count(i => StartedOn(i) <= there && LeftOn(i) > there && LeftOn(i) <= gone);

    private static DateOnly StartedOn(int customer) => new DateOnly(2024, 7, 1).AddMonths(customer % 24);

    private static bool IsQuiet(int customer) => customer % 3 == 0;

    /// <summary>Null: stays.</summary>
    private static DateOnly? LeftOn(int customer)
    {
        var random = new Random(7000 + customer);
        for (var month = First(customer).AddDays(30); month < End; month = month.AddMonths(1))
        {
            if (random.NextDouble() < (IsQuiet(customer) ? 0.08 : 0.003))
            {
                return month.AddDays(random.Next(25));
            }
        }

        return null;
    }

    private static DateOnly First(int customer) => StartedOn(customer) > Begin ? StartedOn(customer) : Begin;

    private static IEnumerable<string> Usage(int customer, DateOnly last)
    {
        var random = new Random(9000 + customer);
        for (var day = First(customer).AddDays(customer % 5); day <= last; day = day.AddDays(7))
        {
            var users = IsQuiet(customer) ? 1 + random.Next(3) : 10 + random.Next(10);
            yield return $"C{customer},{day:yyyy-MM-dd},{users},{users},{users},{users * 8}";
        }
    }
}
