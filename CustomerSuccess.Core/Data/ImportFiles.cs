using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Checking;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Writing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Remote;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data;

/// <summary>
/// Imports a folder, a zip or a file. Each file is one transaction, so an import that is cut off leaves whole files, and the same import
/// again finishes the job: rows that are already there change nothing.
/// </summary>
public sealed class ImportFiles(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, DatabaseOptions database, TextJudge judge, TimeProvider clock)
{
    private int running;

    public async Task<Result<ImportReport>> RunAsync(
        ImportRequest request, Viewer viewer, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ImportErrors.NotAllowed;
        }

        if (Interlocked.Exchange(ref running, 1) == 1)
        {
            return ImportErrors.AlreadyRunning;
        }

        try
        {
            var plan = ImportPlan.For(request, await HasCustomersAsync(cancellationToken));
            return plan.Succeeded ? await ImportAsync(request, plan.Value, viewer, progress, cancellationToken) : plan.Error;
        }
        finally
        {
            Interlocked.Exchange(ref running, 0);
        }
    }

    private async Task<ImportReport> ImportAsync(
        ImportRequest request, ImportPlan plan, Viewer viewer, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        if (request.DryRun)
        {
            await using var dryRejects = new RejectFolder(Path.Combine(Path.GetTempPath(), $"customersuccess-dry-run-{Guid.NewGuid():N}"));
            return await DryRunAsync(request, plan, dryRejects, progress, cancellationToken) with { Seconds = clock.GetElapsedTime(started).TotalSeconds };
        }

        var runId = await StartAsync(request, viewer, cancellationToken);
        try
        {
            await using var rejects = new RejectFolder(Path.Combine(database.Folder, "rejects", $"{runId}"));
            var imported = await WriteAsync(request, plan, rejects, progress, cancellationToken);
            return await FinishAsync(Report(plan, imported, rejects) with { RunId = runId }, started, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await InterruptAsync(runId);
            throw;
        }
    }

    private static ImportReport Report(ImportPlan plan, List<FileImported> imported, RejectFolder rejects) => new(
        RunId: null,
        [.. plan.Refused, .. imported.Select(file => file.Report)],
        [.. plan.Notices, .. imported.SelectMany(file => file.Report.Notices)],
        Findings: [],
        [.. imported.SelectMany(file => file.Changed).Distinct()],
        rejects.Used ? rejects.Path : null,
        Seconds: 0);

    private async Task<List<FileImported>> WriteAsync(
        ImportRequest request, ImportPlan plan, RejectFolder rejects, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var imported = new List<FileImported>();
        foreach (var (file, source) in plan.Files)
        {
            await using var write = await writes.BeginAsync(cancellationToken);
            var session = new ImportSession(write, clock.Today(), judge.ForImport());
            var outcome = await new FileImport(file, source, rejects, request, progress).RunAsync(session, cancellationToken);
            imported.Add(outcome);
            if (outcome.Write)
            {
                await write.CommitAsync(cancellationToken);
            }
            else if (file == FactFiles.Customers)
            {
                break;
            }
        }

        return imported;
    }

    /// <summary>Everything in one transaction that is never committed, so that later files see the customers of the first.</summary>
    private async Task<ImportReport> DryRunAsync(
        ImportRequest request, ImportPlan plan, RejectFolder rejects, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var imported = new List<FileImported>();
        await using var write = await writes.BeginAsync(cancellationToken);
        foreach (var (file, source) in plan.Files)
        {
            var session = new ImportSession(write, clock.Today(), judge.ForImport());
            imported.Add(await new FileImport(file, source, rejects, request, progress).RunAsync(session, cancellationToken));
        }

        var report = Report(plan, imported, rejects);
        return report with { Findings = await Contradictions.FindAsync(write.Context, [.. report.Files.Select(file => file.File)], cancellationToken) };
    }

    private async Task<bool> HasCustomersAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Customer>().AnyAsync(cancellationToken);
    }

    private async Task<int> StartAsync(ImportRequest request, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        foreach (var left in await write.Context.Set<ImportRun>().Where(run => run.State == ImportState.Running).ToListAsync(cancellationToken))
        {
            left.Interrupt(clock.GetUtcNow());
        }

        var run = new ImportRun(request.Name, viewer.Name, clock.GetUtcNow());
        write.Context.Add(run);
        await write.CommitAsync(cancellationToken);
        return run.Id;
    }

    private async Task InterruptAsync(int runId)
    {
        await using var write = await writes.BeginAsync(CancellationToken.None);
        (await write.Context.Set<ImportRun>().SingleAsync(run => run.Id == runId, CancellationToken.None)).Interrupt(clock.GetUtcNow());
        await write.CommitAsync(CancellationToken.None);
    }

    private async Task<ImportReport> FinishAsync(ImportReport report, long started, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var file in report.Files.Where(file => file.Read > 0))
        {
            await UpdateSourcesAsync(write, file, now, cancellationToken);
        }

        await write.Context.SaveChangesAsync(cancellationToken);
        await TermsReach.HoldAsync(write, await NewestDay.ReadAsync(write.Context, clock.Today(), cancellationToken), cancellationToken);
        var findings = await Contradictions.FindAsync(write.Context, [.. report.Files.Select(file => file.File)], cancellationToken);
        var finished = report with { Findings = findings, Seconds = clock.GetElapsedTime(started).TotalSeconds };
        var run = await write.Context.Set<ImportRun>().SingleAsync(run => run.Id == report.RunId, cancellationToken);
        run.Finish(finished, now);
        await write.CommitAsync(cancellationToken);
        return finished;
    }

    private static async Task UpdateSourcesAsync(Write write, FileReport file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var extent in await SourceExtents.OfAsync(write.Context, file.File, cancellationToken))
        {
            var source = await write.Context.Set<DataSource>().SingleOrDefaultAsync(source => source.Name == extent.Name, cancellationToken);
            if (source is null)
            {
                source = new DataSource(extent.Name);
                write.Context.Add(source);
            }

            source.Update(extent, file.Rejected, now);
        }
    }
}
