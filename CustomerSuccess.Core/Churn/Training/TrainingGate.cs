namespace CustomerSuccess.Core.Churn.Training;

/// <summary>Lets one training run at a time; whoever comes meanwhile is told instead of waiting.</summary>
public sealed class TrainingGate
{
    private int running;

    public bool IsRunning => Volatile.Read(ref running) == 1;

    /// <returns>Null when a training runs.</returns>
    internal IDisposable? TryEnter() => Interlocked.Exchange(ref running, 1) == 1 ? null : new Turn(this);

    private sealed class Turn(TrainingGate gate) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref gate.running, 0);
    }
}
