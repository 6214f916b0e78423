namespace CustomerSuccess.Core.Sentiment.Remote;

/// <summary>Leaves something alone for a while after it has failed several times in a row.</summary>
internal sealed class Circuit(int failures, TimeSpan pause, TimeProvider clock)
{
    private readonly Lock gate = new();
    private int failed;
    private DateTimeOffset closedFrom;

    public bool IsOpen
    {
        get
        {
            lock (gate)
            {
                return clock.GetUtcNow() < closedFrom;
            }
        }
    }

    public void Succeeded()
    {
        lock (gate)
        {
            failed = 0;
        }
    }

    public void Failed()
    {
        lock (gate)
        {
            if (++failed >= failures)
            {
                (failed, closedFrom) = (0, clock.GetUtcNow() + pause);
            }
        }
    }
}
