using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>What plays have done for a customer, in its timeline.</summary>
internal static class PlayTimeline
{
    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(CustomerSuccessContext context, int customerId, int most, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in context.Set<PlayRunEntry>().AsNoTracking()
            where entry.CustomerId == customerId
            join playbook in context.Set<Playbook>() on entry.PlaybookKey equals playbook.Key
            orderby entry.At descending, entry.Id descending
            select new { entry.At, entry.Text, entry.By, playbook.Name }).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new TimelineEntry(row.At, HasTime: true, FactKind.Action, row.Text, row.By.Length == 0 ? row.Name : $"{row.Name} · by {row.By}"))];
    }
}
