using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>Customers whose standing is written as a scoring would have written it.</summary>
internal static class PlayPortfolio
{
    private static readonly string[] Properties =
    [
        nameof(CustomerStanding.CustomerId), nameof(CustomerStanding.ScoredOn), nameof(CustomerStanding.ScorecardVersionId), nameof(CustomerStanding.Coverage),
        nameof(CustomerStanding.Score), nameof(CustomerStanding.Band), nameof(CustomerStanding.SettledBand), nameof(CustomerStanding.Arr), nameof(CustomerStanding.ReportedArr),
        nameof(CustomerStanding.Currency), nameof(CustomerStanding.LeftOn),
    ];

    /// <param name="bands">Of C1, C2, ...</param>
    /// <param name="day">The day of the standings; null: that of <see cref="PlayStory"/>.</param>
    public static async Task WriteAsync(TestDatabase database, IReadOnlyList<Band> bands, DateOnly? day = null)
    {
        using var files = new CsvFolder()
            .With("customers", ["customer_id,name,started_on,owner_email", .. bands.Select((_, i) => $"C{i + 1},Customer {i + 1},2025-01-01,ann@example.com")])
            .With("contacts", ["customer_id,contact_id,name,email,is_champion,is_executive", .. bands.SelectMany((_, i) => new[]
            {
                $"C{i + 1},P1,Main {i + 1},main{i + 1}@example.com,true,false", $"C{i + 1},P2,Boss {i + 1},boss{i + 1}@example.com,false,true",
            })]);
        await database.ImportAsync(files);
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        var ids = await write.Context.Set<Customer>().OrderBy(customer => customer.Id).Select(customer => customer.Id).ToListAsync();
        await using (var upsert = BulkUpsert.Into(BulkTable.For<CustomerStanding>(write.Context, Properties, [nameof(CustomerStanding.CustomerId)]), write))
        {
            foreach (var (id, band) in ids.Zip(bands))
            {
                var arr = Money.FromUnits(12_000);
                await upsert.AddAsync([id, day ?? PlayStory.Wednesday, 1, 0.9, Bands.LowerEdge(band), band, band, arr, arr, "USD", null], CancellationToken.None);
            }

            await upsert.FinishAsync(CancellationToken.None);
        }

        (await write.Context.SettingsAsync(CancellationToken.None)).Scored(day ?? PlayStory.Wednesday, "USD");
        await write.CommitAsync(CancellationToken.None);
    }

    public static async Task ChangeAsync(TestDatabase database, string customer, Band band, DateOnly? left)
    {
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        var id = await write.Context.Set<Customer>().Where(one => one.ExternalId == customer).Select(one => one.Id).SingleAsync();
        string[] changed = [nameof(CustomerStanding.CustomerId), nameof(CustomerStanding.Band), nameof(CustomerStanding.SettledBand), nameof(CustomerStanding.LeftOn)];
        var standing = await write.Context.Set<CustomerStanding>().SingleAsync(one => one.CustomerId == id);
        var entry = write.Context.Entry(standing);
        foreach (var (property, value) in changed.Skip(1).Zip(new object?[] { band, band, left }))
        {
            entry.Property(property).CurrentValue = value;
        }

        await write.CommitAsync(CancellationToken.None);
    }
}
