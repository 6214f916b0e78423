using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Begins a playbook for customers by hand. Nobody is held out; a less severe save play gives way; very many at once have to be confirmed.</summary>
public sealed class StartPlay(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns><see cref="ManyAtOnce"/> when so many have to be confirmed.</returns>
    public async Task<Result<Started>> RunAsync(string playbookKey, IReadOnlyList<string> externalIds, bool confirmed, Viewer viewer, CancellationToken cancellationToken)
    {
        if (externalIds is null or { Count: 0 })
        {
            return PlayErrors.NoCustomers;
        }

        var now = clock.GetUtcNow();
        var asked = await ByHand.ReadAsync(contexts, playbookKey, [.. externalIds.Distinct(StringComparer.Ordinal)], confirmed, viewer, now, cancellationToken);
        if (!asked.Succeeded)
        {
            return asked.Error;
        }

        var (playbook, subjects) = asked.Value;
        var started = await ByHand.BeginAsync(writes, playbook, subjects, viewer, now, cancellationToken);
        if (started.Succeeded && started.Value.Runs.Count > 0)
        {
            await live.PublishAsync(new PlaysChanged([.. subjects.Select(subject => subject.CustomerId)]));
        }

        return started;
    }
}
