using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Shipped;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Puts the shipped playbooks that a database does not have yet into it, switched off. What somebody has changed stays.</summary>
public sealed class PublishShippedPlaybooks(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var write = await writes.BeginAsync(cancellationToken);
        var known = await write.Context.Set<Playbook>().Select(playbook => playbook.Key).ToListAsync(cancellationToken);
        foreach (var shipped in ShippedPlaybooks.All.Where(shipped => !known.Contains(shipped.Key)))
        {
            var playbook = new Playbook(shipped.Key, isShipped: true, now);
            write.Context.Add(playbook);
            write.Context.Add(playbook.Publish(shipped.Definition, "Came with the product", "CustomerSuccess", now));
        }

        await write.CommitAsync(cancellationToken);
    }
}
