using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Ui;

/// <summary>Something on one screen that takes a while: one at a time, off the circuit's thread, with progress and cancel.</summary>
/// <param name="told">Something of the state below is different now; may be called from anywhere.</param>
public sealed class LongRun<TProgress>(Func<Task> told) : IDisposable
    where TProgress : class
{
    private CancellationTokenSource? running;

    public TProgress? Progress { get; private set; }

    public bool Running => running is not null;

    /// <summary>Why the last run came to nothing; null when it did not.</summary>
    public string? Error { get; private set; }

    /// <param name="done">With the answer, when there is one; what was shown before stays after an error or a cancel.</param>
    public async Task StartAsync<TAnswer>(Func<IProgress<TProgress>, CancellationToken, Task<Result<TAnswer>>> run, Action<TAnswer> done)
    {
        if (Running)
        {
            return;
        }

        using var own = running = new CancellationTokenSource();
        (Error, Progress) = (null, null);
        try
        {
            await told();
            var answer = await Task.Run(() => run(new Reporter(this), own.Token), own.Token);
            Error = answer.Error?.Message;
            if (answer.Succeeded)
            {
                done(answer.Value);
            }
        }
        catch (OperationCanceledException) when (own.IsCancellationRequested)
        {
            // Somebody thought better of it.
        }
        finally
        {
            running = null;
        }

        await told();
    }

    public void Cancel() => running?.Cancel();

    public void Dispose() => Cancel();

    private void Report(TProgress step)
    {
        Progress = step;
        _ = told();
    }

    private sealed class Reporter(LongRun<TProgress> run) : IProgress<TProgress>
    {
        public void Report(TProgress value) => run.Report(value);
    }
}
