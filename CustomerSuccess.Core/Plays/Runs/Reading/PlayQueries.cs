using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Runs, steps and tasks of the customers that the viewer may see.</summary>
public sealed class PlayQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <summary>Of tasks; those that are due first.</summary>
    public const int MostTasks = 500;

    private const int MostEntries = 200;

    /// <summary>What goes on first, the most severe of it before the rest.</summary>
    public async Task<Paged<RunRow>> RunsAsync(RunFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = RunList.Where(RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken)), filter, clock.GetUtcNow());
        var total = await runs.CountAsync(cancellationToken);
        var page = PageOf(filter, total);
        var rows = await RunList.InOrder(runs).Skip((page - 1) * RunFilter.PageSize).Take(RunFilter.PageSize).Select(RunRows.ToRow).ToListAsync(cancellationToken);
        return new Paged<RunRow>(rows, total, page, RunFilter.PageSize);
    }

    /// <returns>Null for a run of a customer that the viewer may not see.</returns>
    public async Task<RunView?> OneAsync(int runId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(x => x.Run.Id == runId);
        if (await runs.Select(RunRows.ToRow).SingleOrDefaultAsync(cancellationToken) is not { } run)
        {
            return null;
        }

        var version = (run.PlaybookKey, run.Version);
        var definition = (await PlaybookReading.VersionsAsync(context, [version], cancellationToken))[version];
        var customer = await runs.Select(x => x.Run.CustomerId).SingleAsync(cancellationToken);
        var steps = await RunRows.Steps(context, context.Set<PlayStep>().Where(step => step.RunId == runId)).ToListAsync(cancellationToken);
        var entries = await RunRows.Entries(context.Set<PlayRunEntry>().Where(entry => entry.RunId == runId)).Take(MostEntries).ToListAsync(cancellationToken);
        var anew = steps.FindAll(step => step.IsDraftedAnew).ConvertAll(step => step.StepKey);
        return new RunView(
            run,
            customer,
            steps,
            entries,
            definition.Steps.Where(step => step.Instruction is not null).ToDictionary(step => step.Id, step => step.Instruction!, StringComparer.Ordinal),
            await StepTexts.ReadAsync(context, [.. definition.Steps.Where(step => anew.Contains(step.Id))], customer, cancellationToken));
    }

    /// <summary>What a step would say as of now.</summary>
    /// <returns>Null for a step without text, and for one of a customer that the viewer may not see.</returns>
    public async Task<StepText?> TextAsync(int stepId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from x in RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken))
            join step in context.Set<PlayStep>() on x.Run.Id equals step.RunId
            where step.Id == stepId
            select new { x.Run, Step = step }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : await StepTexts.OfStepAsync(context, found.Run, found.Step, cancellationToken);
    }

    /// <summary>The run of a step.</summary>
    /// <returns>Null for a step of a customer that the viewer may not see.</returns>
    public async Task<int?> RunOfStepAsync(int stepId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        return await context.Set<PlayStep>().Where(step => step.Id == stepId && customers.Any(customer => customer.Id == step.CustomerId))
            .Select(step => (int?)step.RunId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <returns>Null for a customer that the viewer may not see.</returns>
    public async Task<CustomerPlays?> OfCustomerAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId);
        if (await customers.Select(customer => (int?)customer.Id).SingleOrDefaultAsync(cancellationToken) is not { } id)
        {
            return null;
        }

        var runs = await RunRows.Of(context, customers).OrderByDescending(x => x.Run.Id).Select(RunRows.ToRow).ToListAsync(cancellationToken);
        var entries = await RunRows.Entries(context.Set<PlayRunEntry>().Where(entry => entry.CustomerId == id)).Take(MostEntries).ToListAsync(cancellationToken);
        return new CustomerPlays(runs, entries);
    }

    /// <summary>What plays are still to do with a customer: its timeline before it happens, the earliest first.</summary>
    /// <returns>Empty for a customer that the viewer may not see.</returns>
    public async Task<IReadOnlyList<PlannedRow>> PlannedAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId);
        return await (
            from x in RunRows.Of(context, customers)
            join step in context.Set<PlayStep>() on x.Run.Id equals step.RunId
            where step.DoneAt == null
            orderby step.DueAt, step.Id
            select new PlannedRow(step.Id, x.Run.Id, x.Playbook.Name, step.Title, step.Channel, step.State, step.DueAt)).ToListAsync(cancellationToken);
    }

    /// <summary>What persons have to do, the earliest due first.</summary>
    /// <param name="team">Those of every customer that the viewer may see, instead of those on the viewer's list.</param>
    public async Task<IReadOnlyList<TaskRow>> TasksAsync(bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var email = CustomerAccess.OwnerEmail(viewer);
        var joined = from x in RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken))
                     join step in context.Set<PlayStep>() on x.Run.Id equals step.RunId
                     where step.State == StepState.Open && (team || step.OwnerEmail == email)
                     orderby step.DueAt, step.Id
                     select new TaskRow(
                         step.Id, x.Run.Id, x.Customer.ExternalId, x.Customer.Name, x.Playbook.Name, x.Run.Severity, step.Title, step.Channel, step.DueAt, step.OwnerEmail, step.Why,
                         step.Channel == Channel.Mail && step.Text != null);
        return await joined.Take(MostTasks).ToListAsync(cancellationToken);
    }

    /// <summary>What contact rules kept back, the newest first.</summary>
    /// <param name="filter">Of it the playbook, the customer, the days and the page.</param>
    public async Task<Paged<SuppressedRow>> SuppressedAsync(RunFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken));
        var kept =
            from x in RunList.Where(runs, filter with { Standing = null, Outcome = null }, clock.GetUtcNow())
            join step in context.Set<PlayStep>() on x.Run.Id equals step.RunId
            join suppressed in context.Set<SuppressedContact>() on step.Id equals suppressed.StepId
            orderby suppressed.Id descending
            select new SuppressedRow(
                suppressed.Id, suppressed.At, x.Run.Id, x.Playbook.Name, x.Customer.ExternalId, x.Customer.Name, step.Title, suppressed.Channel, suppressed.Why, suppressed.Until);
        var total = await kept.CountAsync(cancellationToken);
        var page = PageOf(filter, total);
        return new Paged<SuppressedRow>(await kept.Skip((page - 1) * RunFilter.PageSize).Take(RunFilter.PageSize).ToListAsync(cancellationToken), total, page, RunFilter.PageSize);
    }

    /// <summary>Everybody who works with plays should know that they stand still.</summary>
    public async Task<BrakeState> BrakeAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.PlaySettingsAsync(cancellationToken);
        return new BrakeState(settings.StoppedAt, settings.StoppedBy, settings.StopReason, new PlayLimits(settings.Policy, settings.Guard, settings.Off), settings.Revision);
    }

    private static int PageOf(RunFilter filter, int total) => Math.Clamp(filter.Page, 1, Math.Max(1, (total + RunFilter.PageSize - 1) / RunFilter.PageSize));
}
