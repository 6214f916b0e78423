namespace CustomerSuccess.Web.Scorecards;

/// <summary>Runs something for the newest of what is asked: one at a time, and what was asked in between and is old by then is left out.</summary>
public sealed class LatestRun<T>(Func<T, CancellationToken, Task> run) : IDisposable
    where T : class
{
    private readonly CancellationTokenSource closed = new();
    private T? waiting;
    private bool running;

    public async Task AskAsync(T what)
    {
        waiting = what;
        if (running)
        {
            return;
        }

        running = true;
        try
        {
            while (waiting is { } newest && !closed.IsCancellationRequested)
            {
                waiting = null;
                await run(newest, closed.Token);
            }
        }
        finally
        {
            running = false;
        }
    }

    public void Dispose()
    {
        closed.Cancel();
        closed.Dispose();
    }
}
