using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>
/// Saves a draft shortly after somebody has changed it, one save after the other. When somebody else saved in between, it stops and says so:
/// nothing is overwritten, and what is on the screen stays there.
/// </summary>
/// <param name="start">Begins a draft when there is none yet.</param>
/// <param name="save">Saves under the revision that was changed.</param>
/// <param name="told">Something of the state below is different now.</param>
public sealed class DraftAutosave(
    Func<Task<Result<DraftSaved>>> start, Func<Scorecard, int, Task<Result<DraftSaved>>> save, Func<Task> told, TimeSpan pause)
{
    private Scorecard? waiting;
    private Task running = Task.CompletedTask;

    /// <summary>0 while there is no draft.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public Error? Error { get; private set; }

    /// <summary>Something on the screen is not saved yet.</summary>
    public bool Pending => waiting is not null;

    public void Loaded(int revision, DateTimeOffset? savedAt) => (Revision, SavedAt, Error, waiting) = (revision, savedAt, null, null);

    public void Changed(Scorecard scorecard)
    {
        waiting = scorecard;
        if (running.IsCompleted && Error is null)
        {
            running = RunAsync();
        }
    }

    /// <summary>After something failed; what stands on the screen is tried again.</summary>
    public Task RetryAsync()
    {
        Error = null;
        return FlushAsync();
    }

    /// <summary>What stands on the screen is saved now, or <see cref="Error"/> says why not.</summary>
    public Task FlushAsync() => running.IsCompleted && waiting is not null && Error is null ? running = RunAsync() : running;

    private async Task RunAsync()
    {
        while (waiting is not null && Error is null)
        {
            await Task.Delay(pause);
            if (waiting is { } scorecard)
            {
                await SaveAsync(scorecard);
                await told();
            }
        }
    }

    private async Task SaveAsync(Scorecard scorecard)
    {
        var saved = Revision == 0 ? await start() : new DraftSaved(Revision, default);
        saved = saved.Succeeded ? await save(scorecard, saved.Value.Revision) : saved;
        if (saved.Succeeded)
        {
            (Revision, SavedAt) = (saved.Value.Revision, saved.Value.At);
            waiting = ReferenceEquals(waiting, scorecard) ? null : waiting;
        }

        Error = saved.Error;
    }
}
