using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>
/// One domain gets so many mails a minute. What is too much of a batch is spread over the minutes that follow, in one write, so that a great campaign is not
/// looked at again every minute as a whole. Marketing does not stand in the way of service mails.
/// </summary>
public sealed class DomainTurns(Writes writes, MessagingOptions options, TimeProvider clock)
{
    /// <param name="due">Mails to customers, service before marketing.</param>
    /// <returns>Those whose turn it is.</returns>
    public async Task<IReadOnlyList<int>> TakeAsync(IReadOnlyList<int> due, CancellationToken cancellationToken)
    {
        if (options.PerDomainPerMinute <= 0 || !options.HasMailServer)
        {
            return due;
        }

        var (now, ids) = (clock.GetUtcNow(), due.ToList());
        await using var write = await writes.BeginAsync(cancellationToken);
        var known = await write.Context.Set<OutgoingMessage>().Where(message => ids.Contains(message.Id) && message.DueAt <= now).ToDictionaryAsync(message => message.Id, cancellationToken);
        var batch = ids.Where(known.ContainsKey).Select(id => known[id]).ToList();
        var minutes = await ReadAsync(write.Context, [.. batch.Select(message => message.Domain).Distinct()], now, cancellationToken);
        var later = batch.Where(message => minutes[message.Domain ?? ""].Next(message.Marketing, options.PerDomainPerMinute) is var wait && Postpones(message, wait, now)).Select(message => message.Id).ToHashSet();
        return !await write.TryCommitAsync(cancellationToken) ? [] : [.. batch.Select(message => message.Id).Where(id => !later.Contains(id))];
    }

    private static bool Postpones(OutgoingMessage message, int minutes, DateTimeOffset now)
    {
        if (minutes > 0)
        {
            message.Postpone(now + TimeSpan.FromMinutes(minutes));
        }

        return minutes > 0;
    }

    private static async Task<Dictionary<string, DomainMinutes>> ReadAsync(
        CustomerSuccessContext context, List<string?> domains, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - TimeSpan.FromMinutes(1);
        var sent = await context.Set<OutgoingMessage>().Where(message => domains.Contains(message.Domain) && message.LastTriedAt > since)
            .GroupBy(message => message.Domain).Select(messages => new { messages.Key, Count = messages.Count() }).ToListAsync(cancellationToken);
        var ahead = await context.Set<OutgoingMessage>().Where(message => domains.Contains(message.Domain) && message.State == MessageState.Waiting && message.DueAt > now)
            .GroupBy(message => new { message.Domain, message.Marketing }).Select(messages => new { messages.Key, Count = messages.Count() }).ToListAsync(cancellationToken);
        return domains.ToDictionary(domain => domain ?? "", domain => new DomainMinutes(
            sent.Find(row => row.Key == domain)?.Count ?? 0,
            ahead.Find(row => row.Key.Domain == domain && !row.Key.Marketing)?.Count ?? 0,
            ahead.Find(row => row.Key.Domain == domain && row.Key.Marketing)?.Count ?? 0));
    }
}
