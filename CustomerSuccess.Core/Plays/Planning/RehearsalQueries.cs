using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
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

        return await ForecastAsync(context, playbook, viewer, now, cancellationToken);
    }

    /// <summary>The same for a playbook as it stands in the editor, switched on.</summary>
    /// <param name="playbookKey">Under which it is, or will be, published.</param>
    /// <returns>Null for a playbook with faults.</returns>
    public async Task<LoadReport?> ForecastDraftAsync(string playbookKey, PlaybookDefinition draft, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await HasFaultsAsync(context, draft, cancellationToken)
            ? null
            : await ForecastAsync(context, new LivePlaybook(playbookKey, 0, true, null, draft), viewer, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>What a playbook as it stands in the editor would do with one customer, with its texts filled in.</summary>
    /// <returns>Null for a customer that the viewer may not see, or that was never scored, and for a playbook with faults.</returns>
    public async Task<DryRun?> DryRunDraftAsync(string playbookKey, PlaybookDefinition draft, string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
            .Select(customer => new { customer.Id, customer.Name }).ToListAsync(cancellationToken);
        if (customers is not [var customer] || await HasFaultsAsync(context, draft, cancellationToken)
            || await SubjectReading.OfAsync(context, [customer.Id], [draft], now, cancellationToken) is not [var subject])
        {
            return null;
        }

        var playbook = new LivePlaybook(playbookKey, 0, true, null, draft);
        var calendar = await context.CalendarAsync(cancellationToken);
        var (variant, steps) = await RehearseAsync(context, playbook, subject, calendar, now, cancellationToken);
        return new DryRun(
            customer.Name, subject.OwnerEmail, Entering.Fits(draft, subject), variant, now, calendar.Zone, steps, await StepTexts.ReadAsync(context, draft.Steps, customer.Id, cancellationToken));
    }

    private static async Task<LoadReport> ForecastAsync(CustomerSuccessContext context, LivePlaybook playbook, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var settings = await context.PlaySettingsAsync(cancellationToken);
        var customersToSee = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var visible = await customersToSee.Select(customer => customer.Id).ToListAsync(cancellationToken);
        var subjects = await SubjectReading.OfAsync(context, visible, [playbook.Definition], now, cancellationToken);
        var past = await PastRuns.ReadAsync(context, null, cancellationToken);
        var customers = await RehearsedReading.ReadAsync(context, subjects, past, playbook, settings.Policy, now, cancellationToken);
        var terms = new RehearsalTerms(settings.Policy, await context.CalendarAsync(cancellationToken), settings.Off);
        var pace = await EntryPace.ReadAsync(context, customersToSee, playbook.Definition.Trigger, now, cancellationToken);
        return LoadForecast.Of(playbook.Key, playbook.Definition, customers, terms, settings.Guard, await BulkBase.ReadAsync(context, cancellationToken), past.Running(playbook.Key), pace, now);
    }

    private static async Task<(string? Variant, IReadOnlyList<RehearsedStep> Steps)> RehearseAsync(
        CustomerSuccessContext context, LivePlaybook playbook, PlaySubject subject, BusinessCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var settings = await context.PlaySettingsAsync(cancellationToken);
        var past = await PastRuns.ReadAsync(context, [subject.CustomerId], cancellationToken);
        var rehearsed = await RehearsedReading.ReadAsync(context, [subject], past, playbook, settings.Policy, now, cancellationToken);
        var terms = new RehearsalTerms(settings.Policy, calendar, settings.Off);
        var variant = Assignment.Of(playbook.Key, playbook.Definition with { HoldoutShare = 0 }, subject).Variant;
        return (variant, Rehearsal.Of(playbook.Definition, variant, rehearsed[0], terms, now, now));
    }

    private static async Task<bool> HasFaultsAsync(CustomerSuccessContext context, PlaybookDefinition draft, CancellationToken cancellationToken) =>
        PlaybookFaults.Of(draft, (await context.Set<MessageTemplate>().Select(template => template.Key).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal)).Count > 0;
}
