using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Begins a playbook for customers by hand. Nobody is held out; a less severe save play gives way; very many at once have to be confirmed, by a CSM with a leader's approval.</summary>
public sealed class StartPlay(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns><see cref="ManyAtOnce"/> when so many have to be confirmed; <see cref="PlayErrors.ManyAsked"/> when a leader was asked.</returns>
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

        var (playbook, subjects, many) = asked.Value;
        if (many is not null && viewer.Role == Role.Csm && await BulkAsks.AllowByHandAsync(writes, playbook, many, viewer, now, cancellationToken) is { } no)
        {
            await live.PublishAsync(new ApprovalsChanged());
            return no;
        }

        var started = await ByHand.BeginAsync(writes, [playbook], subjects, viewer, now, cancellationToken);
        if (started.Succeeded && started.Value.Runs.Count > 0)
        {
            await live.PublishAsync(new PlaysChanged([.. subjects.Select(subject => subject.CustomerId)]));
        }

        return started;
    }
}
