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
        var (window, gap) = (TimeSpan.FromDays(policy.CapDays), TimeSpan.FromMinutes(policy.GapMinutes));
        var since = now - (window > gap ? window : gap);
        var sent = new Dictionary<int, List<ContactMoment>>();
        foreach (var range in IdRange.Cover(contacts))
        {
            var (first, last) = (range.First, range.Last);
            var rows = await context.Set<PlayStep>().Where(step => step.ContactId >= first && step.ContactId <= last && step.SentAt > since)
                .Select(step => new { step.Id, step.ContactId, step.Channel, step.SentAt, step.Round }).ToListAsync(cancellationToken);
            var before = await EarlierAsync(context, rows.FindAll(row => row.Round > 0).ConvertAll(row => row.Id), since, cancellationToken);
            foreach (var row in rows.GroupBy(row => row.ContactId!.Value))
            {
                sent[row.Key] = [.. row.SelectMany(step => before[step.Id].Append(step.SentAt!.Value).Distinct().Select(at => new ContactMoment(step.Channel, at)))];
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

    /// <summary>A step that was replayed has sent more than once.</summary>
    private static async Task<ILookup<int, DateTimeOffset>> EarlierAsync(CustomerSuccessContext context, List<int> steps, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var found = steps.Count == 0 ? [] : await context.Set<PlayRunEntry>().Where(entry => entry.Kind == EntryKind.Sent && entry.At > since && steps.Contains(entry.StepId!.Value))
            .Select(entry => new { StepId = entry.StepId!.Value, entry.At }).ToListAsync(cancellationToken);
        return found.ToLookup(entry => entry.StepId, entry => entry.At);
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
