using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What playbooks would do: for all customers within the next days, and for one.</summary>
public sealed class RehearsalQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <summary>Who of the customers that the viewer may see would enter within 14 days, and what that makes of work.</summary>
    /// <returns>Null for a playbook that does not exist.</returns>
    public async Task<LoadReport?> ForecastAsync(string playbookKey, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await PlaybookReading.OneAsync(context, playbookKey, cancellationToken) is not { } playbook)
        {
            return null;
        }

        var settings = await context.PlaySettingsAsync(cancellationToken);
        var visible = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Select(customer => customer.Id).ToListAsync(cancellationToken);
        var subjects = await SubjectReading.OfAsync(context, visible, [playbook.Definition], now, cancellationToken);
        var past = await PastRuns.ReadAsync(context, null, cancellationToken);
        var customers = await RehearsedReading.ReadAsync(context, subjects, past, playbook, settings.Policy, now, cancellationToken);
        var terms = new RehearsalTerms(settings.Policy, await context.CalendarAsync(cancellationToken), settings.Off);
        var pace = await EntryPace.ReadAsync(context, playbook.Definition.Trigger, now, cancellationToken);
        return LoadForecast.Of(playbook.Contender, customers, terms, settings.Guard, past.Running(playbookKey), pace, now);
    }

    /// <summary>What would happen when, if one customer entered now.</summary>
    /// <returns>Null for a customer that the viewer may not see, or that was never scored, and for a playbook that does not exist.</returns>
    public async Task<IReadOnlyList<RehearsedStep>?> DryRunAsync(string playbookKey, string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId).Select(customer => customer.Id).ToListAsync(cancellationToken);
        if (await PlaybookReading.OneAsync(context, playbookKey, cancellationToken) is not { } playbook
            || await SubjectReading.OfAsync(context, ids, [playbook.Definition], now, cancellationToken) is not [var subject])
        {
            return null;
        }

        var settings = await context.PlaySettingsAsync(cancellationToken);
        var past = await PastRuns.ReadAsync(context, ids, cancellationToken);
        var rehearsed = await RehearsedReading.ReadAsync(context, [subject], past, playbook, settings.Policy, now, cancellationToken);
        var terms = new RehearsalTerms(settings.Policy, await context.CalendarAsync(cancellationToken), settings.Off);
        return Rehearsal.Of(playbook.Definition, Assignment.Of(playbook.Key, playbook.Definition with { HoldoutShare = 0 }, subject).Variant, rehearsed[0], terms, now, now);
    }
}
