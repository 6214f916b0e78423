using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>Portfolios in which every number is given, for lists and sums that read how customers stand.</summary>
internal static class Standings
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static readonly Viewer Ann = new(1, "Ann@Example.com", "Ann", Role.Csm);

    private static readonly string[] Properties =
    [
        nameof(CustomerStanding.CustomerId), nameof(CustomerStanding.ScoredOn), nameof(CustomerStanding.ScorecardVersionId),
        nameof(CustomerStanding.Score), nameof(CustomerStanding.Score30), nameof(CustomerStanding.Change30), nameof(CustomerStanding.Coverage),
        nameof(CustomerStanding.Band), nameof(CustomerStanding.Arr), nameof(CustomerStanding.ReportedArr), nameof(CustomerStanding.Currency),
        nameof(CustomerStanding.Plan), nameof(CustomerStanding.RenewsOn), nameof(CustomerStanding.LeftOn), nameof(CustomerStanding.OpenTickets),
    ];

    public static async Task<TestDatabase> CreateAsync(params IReadOnlyList<Stand> customers)
    {
        var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With(
            "customers",
            ["customer_id,name,started_on,segment,tier,owner_email", .. customers.Select(x => $"{x.Id},{x.Name ?? x.Id},{x.StartedOn},{x.Segment},{x.Tier},{x.Owner}")]);
        await database.ImportAsync(files);
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        var ids = await write.Context.Set<Customer>().ToDictionaryAsync(customer => customer.ExternalId, customer => customer.Id);
        var table = BulkTable.For<CustomerStanding>(write.Context, Properties, [nameof(CustomerStanding.CustomerId)]);
        await using (var upsert = BulkUpsert.Into(table, write))
        {
            foreach (var customer in customers)
            {
                await upsert.AddAsync(Row(ids[customer.Id], customer), CancellationToken.None);
            }

            await upsert.FinishAsync(CancellationToken.None);
        }

        (await write.Context.SettingsAsync(CancellationToken.None)).Scored(Day, "EUR");
        await write.CommitAsync(CancellationToken.None);
        return database;
    }

    public static Score? ScoreOf(double? points) => points is { } known ? Score.FromPoints(known) : null;

    private static object?[] Row(int id, Stand x)
    {
        var (now, then) = (ScoreOf(x.Points), ScoreOf(x.Before));
        var arr = x.Arr is { } units ? Money.FromUnits(units) : (Money?)null;
        return
        [
            id, Day, 1, now, then, now?.Hundredths - then?.Hundredths, x.Points is null ? 0.2 : 0.9,
            now is { } score ? Bands.Of(score) : (Band?)null, arr, arr, "EUR",
            x.Plan, x.RenewsIn is { } days ? Day.AddDays(days) : (DateOnly?)null, x.LeftOn, x.OpenTickets,
        ];
    }
}
