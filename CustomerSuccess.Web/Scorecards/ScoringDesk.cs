using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>
/// Scores everybody in the background after a publish or a change of the priority list, and tells open screens how far it is. A second change
/// while it runs is scored once more at the end. When the process dies in between, the night makes up for it.
/// </summary>
public sealed class ScoringDesk(RescoreCustomers rescore, LiveFeed live, IHostApplicationLifetime lifetime, ILogger<ScoringDesk> log)
{
    private readonly Lock starting = new();
    private volatile ScoringStatus? status;
    private string? next;

    /// <summary>What is running or ran last; null when nothing did since the start.</summary>
    public ScoringStatus? Status => status;

    public void Start(string why, Viewer viewer)
    {
        lock (starting)
        {
            if (status is { Running: true })
            {
                next = why;
                return;
            }

            status = new ScoringStatus(why, 0, 0, Running: true, null);
        }

        _ = Task.Run(() => RunAsync(viewer, lifetime.ApplicationStopping), CancellationToken.None);
    }

    private async Task RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        for (var again = true; again;)
        {
            await ShowAsync(status!);
            var error = await ScoreAsync(viewer, cancellationToken);
            lock (starting)
            {
                again = next is not null && error is null;
                status = again ? new ScoringStatus(next!, 0, 0, Running: true, null) : status! with { Running = false, Error = error };
                next = null;
            }
        }

        await ShowAsync(status!);
    }

    private async Task<string?> ScoreAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        try
        {
            var scored = await rescore.RunAsync(day: null, viewer, new Reporter(this), cancellationToken);
            return scored.Error?.Message;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return "The server was stopped. Everybody is scored in the night.";
        }
        catch (Exception failure)
        {
            // Nobody awaits this task: whoever published must see that it failed, the log has the cause.
            log.LogError(failure, "Scoring everybody failed.");
            return $"Scoring failed: {failure.Message} Everybody is scored again in the night.";
        }
    }

    private Task ShowAsync(ScoringStatus now)
    {
        status = now;
        return live.PublishAsync(new ScoringAdvanced());
    }

    /// <summary>A step is a range of customers, which takes longer than a screen needs to be told.</summary>
    private sealed class Reporter(ScoringDesk desk) : IProgress<ScoreProgress>
    {
        public void Report(ScoreProgress value) => _ = desk.ShowAsync(desk.status! with { Done = value.Done, All = value.All });
    }
}
