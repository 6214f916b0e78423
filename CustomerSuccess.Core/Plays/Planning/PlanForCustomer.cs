using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>Answers "What should we do?" for one customer, and does it when asked to. At night the same is done for all that playbooks are on for.</summary>
public sealed class PlanForCustomer(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, FindExpansion expansion, TimeProvider clock, LiveFeed live)
{
    /// <param name="execute">False shows the plan and changes nothing.</param>
    public async Task<Result<CustomerPlan>> RunAsync(string externalId, bool execute, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var read = await PlanReading.ReadAsync(contexts, externalId, viewer, now, cancellationToken);
        if (!read.Succeeded)
        {
            return read.Error;
        }

        var (subject, begin, plan) = read.Value;
        plan = plan with { Expansion = await ExpandAsync(subject.CustomerId, cancellationToken) };
        if (!execute)
        {
            return plan;
        }

        var started = await ByHand.BeginAsync(writes, begin, [subject], viewer, now, cancellationToken);
        if (!started.Succeeded)
        {
            return started.Error;
        }

        await live.PublishAsync(new PlaysChanged([subject.CustomerId]));
        return plan with { Begun = started.Value.Runs };
    }

    private async Task<IReadOnlyList<string>> ExpandAsync(int customer, CancellationToken cancellationToken)
    {
        try
        {
            return await expansion(customer, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Keeping a customer must not fail over selling to it.
            return [];
        }
    }
}
