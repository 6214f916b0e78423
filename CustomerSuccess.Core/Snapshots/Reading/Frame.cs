using System.Collections.Immutable;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What is being filled: the customers of a range that had started by a day, and where each of them stands in the columns.</summary>
internal sealed class Frame
{
    private readonly Dictionary<int, int> rows = [];

    private Frame(CustomerSuccessContext context, IdRange range, DateOnly day, SourceStarts sources, IReadOnlyList<Customer> customers)
    {
        Context = context;
        Range = range;
        Day = day;
        Sources = sources;
        Customers = customers;
        Batch = new SnapshotBatch(day, [.. customers.Select(customer => customer.Id)]);
        Invoiced365 = new long?[customers.Count];
        InvoicedYearBefore = new long[customers.Count];
        InvoiceCurrency = new string?[customers.Count];
        Terms = new AccountTerms[customers.Count];
        for (var i = 0; i < customers.Count; i++)
        {
            rows[customers[i].Id] = i;
        }
    }

    public CustomerSuccessContext Context { get; }

    public IdRange Range { get; }

    public DateOnly Day { get; }

    public SourceStarts Sources { get; }

    public IReadOnlyList<Customer> Customers { get; }

    public SnapshotBatch Batch { get; }

    /// <summary>Cents; null without an invoice.</summary>
    public long?[] Invoiced365 { get; }

    public long[] InvoicedYearBefore { get; }

    public string?[] InvoiceCurrency { get; }

    public AccountTerms[] Terms { get; }

    public IReadOnlyList<Capacity> Capacity { get; set; } = [];

    /// <summary>The first instant that is no longer known: midnight at the end of the day, UTC.</summary>
    public DateTimeOffset End => StartOf(Day.AddDays(1));

    public static async Task<Frame> OpenAsync(
        CustomerSuccessContext context, IdRange range, DateOnly day, SourceStarts sources, CancellationToken cancellationToken)
    {
        var customers = await context.Set<Customer>()
            .Where(customer => customer.Id >= range.First && customer.Id <= range.Last && customer.StartedOn <= day)
            .OrderBy(customer => customer.Id)
            .ToListAsync(cancellationToken);
        return new Frame(context, range, day, sources, customers);
    }

    /// <summary>The customers of the range, for queries that join facts to them: the database then reads only the days it needs.</summary>
    public IQueryable<Customer> Members()
    {
        var (first, last, day) = (Range.First, Range.Last, Day);
        return Context.Set<Customer>().Where(customer => customer.Id >= first && customer.Id <= last && customer.StartedOn <= day);
    }

    /// <returns>-1 for a customer that had not started.</returns>
    public int RowOf(int customerId) => rows.GetValueOrDefault(customerId, -1);

    /// <summary>The day before a window of that many days that ends with the day.</summary>
    public DateOnly Before(int days) => Day.AddDays(-days);

    public DateTimeOffset BeforeInstant(int days) => StartOf(Day.AddDays(1 - days));

    public double TenureOf(int row) => Day.DayNumber - Customers[row].StartedOn.DayNumber;

    public double DaysSince(DateOnly day) => Day.DayNumber - day.DayNumber;

    public double DaysSince(DateTimeOffset instant) => DaysSince(DateOnly.FromDateTime(instant.UtcDateTime));

    /// <summary>Zero for everybody: the source delivers, so no row means none.</summary>
    public void NoneUnlessFound(params ReadOnlySpan<Input> inputs)
    {
        foreach (var input in inputs)
        {
            Array.Clear(Batch.Fill(input));
        }
    }

    public SnapshotSet Done()
    {
        Batch.RoundAsStored();
        return new SnapshotSet(Batch, ImmutableArray.Create(Terms));
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
