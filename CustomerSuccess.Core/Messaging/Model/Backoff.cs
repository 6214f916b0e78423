namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>How long to wait after an attempt that failed.</summary>
public static class Backoff
{
    /// <summary>A receiver that is restarted is met again within minutes, one that is down over night in the morning; then a person must look.</summary>
    public static readonly IReadOnlyList<TimeSpan> Usual =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60), TimeSpan.FromHours(4), TimeSpan.FromHours(12),
    ];

    /// <param name="failed">Attempts that have failed, from 1.</param>
    /// <param name="waits">The wait after the first failure, the second, ...</param>
    /// <returns>Null when no attempt is left.</returns>
    public static TimeSpan? After(int failed, IReadOnlyList<TimeSpan> waits) => failed <= waits.Count ? waits[failed - 1] : null;
}
