using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What contacts were sent lately by plays and campaigns, and whose tickets are escalated.</summary>
internal sealed class ContactHistory(IReadOnlyDictionary<int, List<ContactMoment>> sent, IReadOnlySet<int> escalated)
{
    private readonly Dictionary<int, List<ContactMoment>> sent = new(sent);

    public static async Task<ContactHistory> ReadAsync(
        CustomerSuccessContext context, IReadOnlyCollection<int> contacts, IReadOnlyCollection<int> customers, ContactPolicy policy, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-policy.CapDays);
        var sent = new Dictionary<int, List<ContactMoment>>();
        foreach (var range in IdRange.Cover(contacts))
        {
            var (first, last) = (range.First, range.Last);
            var rows = await context.Set<PlayStep>().Where(step => step.ContactId >= first && step.ContactId <= last && step.SentAt > since)
                .Select(step => new { step.ContactId, step.Channel, step.SentAt }).ToListAsync(cancellationToken);
            foreach (var row in rows.GroupBy(row => row.ContactId!.Value))
            {
                sent[row.Key] = [.. row.Select(moment => new ContactMoment(moment.Channel, moment.SentAt!.Value))];
            }
        }

        var escalated = new HashSet<int>();
        foreach (var range in IdRange.Cover(customers))
        {
            var (first, last) = (range.First, range.Last);
            escalated.UnionWith(await context.Set<Ticket>().Where(ticket => ticket.CustomerId >= first && ticket.CustomerId <= last && ticket.EscalatedOn != null && ticket.ClosedAt == null)
                .Select(ticket => ticket.CustomerId).Distinct().ToListAsync(cancellationToken));
        }

        return new ContactHistory(sent, escalated);
    }

    public IReadOnlyList<ContactMoment> Of(int? contact) => contact is { } id && sent.TryGetValue(id, out var moments) ? moments : [];

    public bool IsEscalated(int customer) => escalated.Contains(customer);

    public void Add(int? contact, Messaging.Model.Channel channel, DateTimeOffset at)
    {
        if (contact is { } id)
        {
            sent.TryAdd(id, []);
            sent[id].Add(new ContactMoment(channel, at));
        }
    }
}
