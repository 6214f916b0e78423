namespace CustomerSuccess.Core.Snapshots;

/// <summary>Customers with neighbouring ids, which is how their facts lie in the database.</summary>
public readonly record struct IdRange(int First, int Last)
{
    /// <summary>Customers of one range at the most: bounds the memory of a run over any number of customers.</summary>
    private const int Largest = 2_000;

    /// <summary>Reading a few strangers costs less than another round of queries.</summary>
    private const int WidestGap = 50;

    /// <summary>Every id there is.</summary>
    public static readonly IdRange All = new(0, int.MaxValue);

    /// <summary>Covers the ids with few ranges. A range may cover other ids too.</summary>
    public static IReadOnlyList<IdRange> Cover(IEnumerable<int> ids)
    {
        var ranges = new List<IdRange>();
        foreach (var id in ids.Order())
        {
            if (ranges.Count > 0 && id - ranges[^1].Last <= WidestGap && id - ranges[^1].First < Largest)
            {
                ranges[^1] = ranges[^1] with { Last = id };
            }
            else
            {
                ranges.Add(new IdRange(id, id));
            }
        }

        return ranges;
    }
}
