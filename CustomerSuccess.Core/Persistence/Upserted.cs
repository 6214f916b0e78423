namespace CustomerSuccess.Core.Persistence;

/// <summary>What became of the rows of one bulk write.</summary>
public sealed class Upserted
{
    private readonly HashSet<object> changed = [];

    public int Inserted { get; internal set; }

    public int Updated { get; internal set; }

    public int Unchanged { get; internal set; }

    /// <summary>The first column of every row that was inserted or updated.</summary>
    public IReadOnlyCollection<object> Changed => changed;

    internal void Note(object firstColumn) => changed.Add(firstColumn);
}
