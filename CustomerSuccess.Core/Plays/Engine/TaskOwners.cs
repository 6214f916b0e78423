using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Gives tasks anew when the customer has another owner than at first, or whoever had them is not here any more.</summary>
internal static class TaskOwners
{
    private const int Batch = 300;

    /// <param name="customers">Ids; null: all.</param>
    /// <returns>Customers whose tasks have moved.</returns>
    public static async Task<IReadOnlyCollection<int>> GiveAnewAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, IReadOnlyCollection<int>? customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var moved = new HashSet<int>();
        foreach (var steps in (await AstrayAsync(contexts, customers, cancellationToken)).Chunk(Batch))
        {
            await using var write = await writes.BeginAsync(cancellationToken);
            var owners = await Owners.ReadAsync(write.Context, cancellationToken);
            var ids = steps.ToList();
            foreach (var row in await Open(write.Context).Where(row => ids.Contains(row.Step.Id)).ToListAsync(cancellationToken))
            {
                var owner = row.Expected(owners);
                row.Step.Give(owner, row.Step.Channel, row.Step.Why);
                write.Context.Add(new PlayRunEntry(row.Run, EntryKind.Reassigned, $"{row.Step.Title} is on the list of {owners.NameOf(owner)} now.", "", now, row.Step));
                moved.Add(row.Customer.Id);
            }

            try
            {
                await write.CommitAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody on another machine has just changed one of them; the next look finds them again.
            }
        }

        return moved;
    }

    private static async Task<List<int>> AstrayAsync(IDbContextFactory<CustomerSuccessContext> contexts, IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owners = await Owners.ReadAsync(context, cancellationToken);
        var found = new List<int>();
        foreach (var range in customers is null ? [IdRange.All] : IdRange.Cover(customers))
        {
            var (first, last) = (range.First, range.Last);
            var rows = await Open(context).Where(row => row.Run.CustomerId >= first && row.Run.CustomerId <= last).AsNoTracking().ToListAsync(cancellationToken);
            found.AddRange(rows.Where(row => row.Step.OwnerEmail != row.Expected(owners)).Select(row => row.Step.Id));
        }

        return found;
    }

    private static IQueryable<Row> Open(CustomerSuccessContext context) =>
        from run in context.Set<PlayRun>()
        where run.EndedAt == null
        join step in context.Set<PlayStep>() on run.Id equals step.RunId
        where step.State == StepState.Open
        join customer in context.Set<Customer>() on run.CustomerId equals customer.Id
        select new Row { Step = step, Run = run, Customer = customer };

    private sealed class Row
    {
        public required PlayStep Step { get; init; }

        public required PlayRun Run { get; init; }

        public required Customer Customer { get; init; }

        public string? Expected(Owners owners) => owners.Of(Step.OwnerRole, Run, Customer);
    }
}
