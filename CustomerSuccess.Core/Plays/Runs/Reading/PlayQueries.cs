using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Runs, steps and tasks of the customers that the viewer may see.</summary>
public sealed class PlayQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    private const int MostEntries = 200;
    private const int MostTasks = 500;

    /// <summary>The most severe first, then the newest.</summary>
    public async Task<Paged<RunRow>> RunsAsync(RunFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = RunRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken));
        var email = CustomerAccess.OwnerEmail(viewer);
        runs = filter.Mine ? runs.Where(x => x.Run.AssignedTo == email || (x.Run.AssignedTo == null && x.Customer.OwnerEmail == email)) : runs;
        runs = filter.State is { } state ? runs.Where(x => x.Run.State == state) : runs.Where(x => x.Run.EndedAt == null);
        runs = filter.PlaybookKey is { } key ? runs.Where(x => x.Run.PlaybookKey == key) : runs;
        var total = await runs.CountAsync(cancellationToken);
        var size = Math.Clamp(filter.PageSize, 1, RunFilter.LargestPageSize);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await runs.OrderBy(x => x.Run.Severity == PlaySeverity.Critical ? 0 : x.Run.Severity == PlaySeverity.High ? 1 : x.Run.Severity == PlaySeverity.AtRisk ? 2 : 3)
            .ThenByDescending(x => x.Run.Id).Skip((page - 1) * size).Take(size).Select(RunRows.ToRow).ToListAsync(cancellationToken);
        return new Paged<RunRow>(rows, total, page, size);
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
        var steps = await RunRows.Steps(context, context.Set<PlayStep>().Where(step => step.RunId == runId)).ToListAsync(cancellationToken);
        var entries = await RunRows.Entries(context.Set<PlayRunEntry>().Where(entry => entry.RunId == runId)).Take(MostEntries).ToListAsync(cancellationToken);
        return new RunView(run, steps, entries, definition.Steps.Where(step => step.Instruction is not null).ToDictionary(step => step.Id, step => step.Instruction!, StringComparer.Ordinal));
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
        var steps = await RunRows.Steps(context, context.Set<PlayStep>().Where(step => step.CustomerId == id && step.DoneAt == null)).ToListAsync(cancellationToken);
        var entries = await RunRows.Entries(context.Set<PlayRunEntry>().Where(entry => entry.CustomerId == id)).Take(MostEntries).ToListAsync(cancellationToken);
        return new CustomerPlays(runs, steps, entries);
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
                         step.Text != null, x.Run.ArrAtStart);
        return await joined.Take(MostTasks).ToListAsync(cancellationToken);
    }

    /// <summary>What contact rules kept back, the newest first.</summary>
    public async Task<IReadOnlyList<SuppressedRow>> SuppressedAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        return await (
            from suppressed in context.Set<SuppressedContact>()
            join customer in customers on suppressed.CustomerId equals customer.Id
            join step in context.Set<PlayStep>() on suppressed.StepId equals step.Id
            orderby suppressed.Id descending
            select new SuppressedRow(suppressed.At, customer.ExternalId, customer.Name, step.Title, suppressed.Channel, suppressed.Why, suppressed.Until)).Take(MostEntries).ToListAsync(cancellationToken);
    }

    /// <summary>Everybody who works with plays should know that they stand still.</summary>
    public async Task<BrakeState> BrakeAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.PlaySettingsAsync(cancellationToken);
        return new BrakeState(settings.StoppedAt, settings.StoppedBy, settings.StopReason, new PlayLimits(settings.Policy, settings.Guard, settings.Off), settings.Revision);
    }
}
