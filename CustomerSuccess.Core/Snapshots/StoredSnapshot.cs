namespace CustomerSuccess.Core.Snapshots;

/// <summary>The numbers of one customer on one day as they were when the day was scored; kept as long as the customer, for models to learn from.</summary>
public sealed class StoredSnapshot
{
    private StoredSnapshot()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>See <see cref="SnapshotBytes"/>.</summary>
    public byte[] Numbers { get; private set; } = [];
}
