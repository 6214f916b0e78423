using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>Makes the plan for one customer; writes nothing.</summary>
internal static class PlanReading
{
    public static async Task<Result<(PlaySubject Subject, IReadOnlyList<LivePlaybook> Begin, CustomerPlan Plan)>> ReadAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, string externalId, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
            .Select(customer => customer.Id).ToListAsync(cancellationToken);

        // Save plays are proposed also while customers do not enter them by themselves: this is a person who asks.
        var all = await PlaybookReading.PublishedAsync(context, cancellationToken);
        var playbooks = all.Where(playbook => playbook.Definition.Trigger.Kind != TriggerKind.ByHand && (playbook.IsOn || playbook.Definition.Kind == PlaybookKind.SavePlay)).ToList();
        if (await SubjectReading.OfAsync(context, ids, playbooks.ConvertAll(playbook => playbook.Definition), now, cancellationToken) is not [var subject])
        {
            return PlayErrors.UnknownCustomer;
        }

        var past = await PastRuns.ReadAsync(context, ids, cancellationToken);
        var round = new EntryRound(playbooks, past, all.ToDictionary(playbook => playbook.Key, StringComparer.Ordinal), mayHoldOut: false, now);
        round.Look(subject);
        var decision = round.Decisions.Count > 0 ? round.Decisions[0] : new EntryDecision(subject, [], []);
        var settings = await context.PlaySettingsAsync(cancellationToken);
        var terms = new RehearsalTerms(settings.Policy, await context.CalendarAsync(cancellationToken), settings.Off);
        var rehearsed = (await RehearsedReading.ReadAsync(context, [subject], past, null, settings.Policy, now, cancellationToken))[0];
        var plays = decision.Begin.ConvertAll(playbook => new PlannedPlay(
            playbook.Key, playbook.Definition.Name, playbook.Definition.Kind, Entering.Reason(playbook.Definition, subject),
            Rehearsal.Of(playbook.Definition, Assignment.Of(playbook.Key, playbook.Definition with { HoldoutShare = 0 }, subject).Variant, rehearsed, terms, now, now)));
        var plan = new CustomerPlan(
            subject.Severity, PlaySeverities.Reason(subject), subject.Score, subject.Band, double.IsNaN(subject.Probability) ? null : subject.Probability,
            plays, decision.PassedOver, [], []);
        return (subject, decision.Begin, plan);
    }
}
