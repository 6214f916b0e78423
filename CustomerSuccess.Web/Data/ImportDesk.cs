using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Data;

/// <summary>Runs uploaded imports one after the other, away from the request that brought them, and tells open screens how far they are.</summary>
public sealed class ImportDesk(ImportFiles import, RescoreAfterImport rescore, LiveFeed live, IHostApplicationLifetime lifetime, ILogger<ImportDesk> log)
{
    private readonly Lock starting = new();
    private volatile ImportStatus? status;

    /// <summary>What is running or ran last; null when nothing did since the start.</summary>
    public ImportStatus? Status => status;

    /// <param name="upload">The files, which are deleted afterwards.</param>
    /// <returns>An error when an import runs already.</returns>
    public Result<Done> Start(Upload upload, bool dryRun, bool acceptRejects, Viewer viewer)
    {
        lock (starting)
        {
            if (status is { Running: true })
            {
                upload.Dispose();
                return ImportErrors.AlreadyRunning;
            }

            status = new ImportStatus(upload.Name, dryRun, "Starting", 0, Running: true, null, null);
        }

        var request = new ImportRequest(upload.Folder, upload.Name, dryRun, acceptRejects);
        _ = Task.Run(() => RunAsync(upload, request, viewer, lifetime.ApplicationStopping), CancellationToken.None);
        return default(Done);
    }

    private async Task RunAsync(Upload upload, ImportRequest request, Viewer viewer, CancellationToken cancellationToken)
    {
        try
        {
            using (upload)
            {
                await ImportAsync(request, viewer, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await ShowAsync(status! with { Running = false, Error = "The server was stopped. Import the same files again to finish." });
        }
        catch (Exception failure)
        {
            // Nobody awaits this task: the person who uploaded must see that it failed, the log has the cause.
            log.LogError(failure, "The import of {Name} failed.", request.Name);
            await ShowAsync(status! with { Running = false, Error = $"The import failed: {failure.Message} Files that were read before are kept; import the rest again." });
        }
    }

    private async Task ImportAsync(ImportRequest request, Viewer viewer, CancellationToken cancellationToken)
    {
        var imported = await import.RunAsync(request, viewer, Throttled<ImportProgress>(step => ($"Reading {step.File}, {step.Rows:N0} rows", step.Share)), cancellationToken);
        if (!imported.Succeeded)
        {
            await ShowAsync(status! with { Running = false, Error = imported.Error.Message });
            return;
        }

        if (!request.DryRun)
        {
            await rescore.RunAsync(
                imported.Value.ChangedCustomers,
                HistoryDays.MonthEnds,
                Throttled<ScoreProgress>(step => ($"Scoring {step.Day:d MMMM yyyy}", (double)step.Done / Math.Max(1, step.All))),
                cancellationToken);
        }
        else if (imported.Value.RejectFolder is { } folder)
        {
            // What a dry run rejects is told on the screen; nobody can fetch the files.
            Directory.Delete(folder, recursive: true);
        }

        await ShowAsync(status! with { Running = false, What = "Done", Share = 1, Report = imported.Value });
    }

    /// <summary>At most four times a second: screens need no more, and each of them is told.</summary>
    private Reporter<TStep> Throttled<TStep>(Func<TStep, (string What, double Share)> describe)
    {
        var last = 0L;
        return new Reporter<TStep>(step =>
        {
            var (what, share) = describe(step);
            if (Environment.TickCount64 - last > 250)
            {
                last = Environment.TickCount64;
                _ = ShowAsync(status! with { What = what, Share = share });
            }
        });
    }

    private Task ShowAsync(ImportStatus now)
    {
        status = now;
        return live.PublishAsync(new ImportAdvanced());
    }

    private sealed class Reporter<TStep>(Action<TStep> report) : IProgress<TStep>
    {
        public void Report(TStep value) => report(value);
    }
}
