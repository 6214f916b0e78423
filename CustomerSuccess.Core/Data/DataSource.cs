namespace CustomerSuccess.Core.Data;

/// <summary>
/// What one file of the contract has brought so far. <c>activity</c> also has a row for each of its kinds, such as
/// <c>activity:webinar</c>: from its first day on, a customer without one has none; before it, nobody knows.
/// </summary>
public sealed class DataSource
{
    private DataSource()
    {
    }

    public DataSource(string name) => Name = name;

    public string Name { get; private set; } = "";

    public int Rows { get; private set; }

    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public DateTimeOffset? ImportedAt { get; private set; }

    public int LastRejected { get; private set; }

    public void Update(SourceExtent extent, int rejected, DateTimeOffset now)
    {
        Rows = extent.Rows;
        FirstDay = extent.First;
        LastDay = extent.Last;
        LastRejected = rejected;
        ImportedAt = now;
    }
}
