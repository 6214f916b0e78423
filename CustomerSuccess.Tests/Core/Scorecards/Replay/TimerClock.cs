namespace CustomerSuccess.Tests.Core.Scorecards.Replay;

/// <summary>A clock whose timers fire when a test says so.</summary>
internal sealed class TimerClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<Action> timers = [];

    public DateTimeOffset Now { get; private set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        timers.Add(() => callback(state));
        return new Silent();
    }

    public void Pass(TimeSpan time)
    {
        Now += time;
        timers.ForEach(timer => timer());
    }

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
