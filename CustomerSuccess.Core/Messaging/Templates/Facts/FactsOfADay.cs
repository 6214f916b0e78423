using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>What the facts of some customers say for one day, beyond who they are.</summary>
internal sealed class FactsOfADay
{
    private Dictionary<int, Snapshot> snapshots = [];
    private Dictionary<(int, string), int> answers = [];
    private Dictionary<int, long> actions = [];
    private Dictionary<int, int> solved = [];
    private FeatureWishes features = null!;
    private ILookup<int, LimitUse> limits = null!;
    private PeerReading peers = null!;

    private FactsOfADay()
    {
    }

    public static async Task<FactsOfADay> ReadAsync(CustomerSuccessContext context, IReadOnlyList<Customer> customers, DateOnly day, CancellationToken cancellationToken)
    {
        List<int> ids = [.. customers.Select(customer => customer.Id)];
        var peers = await PeerReading.ReadAsync(context, customers, cancellationToken);
        return new FactsOfADay
        {
            snapshots = await SnapshotsAsync(context, ids, day, cancellationToken),
            answers = await AnswersAsync(context, ids, day, cancellationToken),
            actions = await context.Set<UsageDay>().Where(usage => ids.Contains(usage.CustomerId) && usage.Day <= day && usage.Actions != null)
                .GroupBy(usage => usage.CustomerId).Select(own => new { own.Key, Sum = own.Sum(usage => (long)usage.Actions!) })
                .ToDictionaryAsync(own => own.Key, own => own.Sum, cancellationToken),
            solved = await SolvedAsync(context, ids, day, cancellationToken),
            features = await FeatureWishes.ReadAsync(context, [.. ids.Union(peers.Ids)], day, cancellationToken),
            limits = await LimitReading.ReadAsync(context, ids, day, cancellationToken),
            peers = peers,
        };
    }

    public KnownCustomer Add(KnownCustomer known, Customer customer, Contact? contact)
    {
        var (unused, share) = features.UnusedBy(customer.Id);
        return known with
        {
            Snapshot = snapshots.GetValueOrDefault(customer.Id),
            NpsAnswer = contact is not null && answers.TryGetValue((customer.Id, contact.ExternalId), out var answer) ? answer : null,
            TotalActions = actions.GetValueOrDefault(customer.Id),
            TicketsSolved = solved.GetValueOrDefault(customer.Id),
            TopFeatures = features.TopOf(customer.Id),
            UnusedFeatures = unused,
            UnusedShare = share,
            Limits = [.. limits[customer.Id]],
            Peer = peers.Of(customer, features),
        };
    }

    private static async Task<Dictionary<int, Snapshot>> SnapshotsAsync(CustomerSuccessContext context, List<int> ids, DateOnly day, CancellationToken cancellationToken) =>
        (await context.Set<StoredSnapshot>().Where(stored => ids.Contains(stored.CustomerId) && stored.Day == day)
            .Select(stored => new { stored.CustomerId, stored.Numbers }).ToListAsync(cancellationToken))
            .ToDictionary(stored => stored.CustomerId, stored => SnapshotBytes.Unpack(stored.CustomerId, day, stored.Numbers));

    /// <summary>The last answer of each contact within a year.</summary>
    private static async Task<Dictionary<(int, string), int>> AnswersAsync(CustomerSuccessContext context, List<int> ids, DateOnly day, CancellationToken cancellationToken)
    {
        var (until, since) = (Midnight(day.AddDays(1)), Midnight(day.AddDays(-365)));
        var given = await context.Set<NpsAnswer>().Where(answer => ids.Contains(answer.CustomerId) && answer.ContactId != null && answer.At >= since && answer.At < until)
            .OrderBy(answer => answer.At).Select(answer => new { answer.CustomerId, answer.ContactId, answer.Score }).ToListAsync(cancellationToken);
        var last = new Dictionary<(int, string), int>();
        given.ForEach(answer => last[(answer.CustomerId, answer.ContactId!)] = answer.Score);
        return last;
    }

    /// <summary>Within 90 days.</summary>
    private static Task<Dictionary<int, int>> SolvedAsync(CustomerSuccessContext context, List<int> ids, DateOnly day, CancellationToken cancellationToken)
    {
        var (until, since) = (Midnight(day.AddDays(1)), Midnight(day.AddDays(-89)));
        return context.Set<Ticket>().Where(ticket => ids.Contains(ticket.CustomerId) && ticket.ClosedAt >= since && ticket.ClosedAt < until)
            .GroupBy(ticket => ticket.CustomerId).Select(own => new { own.Key, Count = own.Count() }).ToDictionaryAsync(own => own.Key, own => own.Count, cancellationToken);
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
