namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>
/// An order of rows and groups that depends on what they hold and not on where they stood, so that neither sums nor draws change when a table is
/// shuffled. Groups of equal content are interchangeable.
/// </summary>
internal sealed class RowOrder
{
    private RowOrder(int[] rows, int[] groups, ulong[] groupKeys)
    {
        Rows = rows;
        Groups = groups;
        GroupKeys = groupKeys;
    }

    /// <summary>By place in this order, the row of the table.</summary>
    public int[] Rows { get; }

    /// <summary>By place in this order, the number of the group, 0 upwards in the order of groups.</summary>
    public int[] Groups { get; }

    /// <summary>By group, a number to draw by; different for groups of equal content.</summary>
    public ulong[] GroupKeys { get; }

    /// <param name="features">Indexes of the table's features in the order of their keys.</param>
    public static RowOrder Of(FeatureTable table, IReadOnlyList<int> features, IReadOnlyList<bool> labels, IReadOnlyList<int> groups)
    {
        var content = Contents(table, features, labels);
        var groupContent = new Dictionary<int, ulong>();
        for (var row = 0; row < content.Length; row++)
        {
            groupContent[groups[row]] = groupContent.GetValueOrDefault(groups[row]) + Mix.Of(content[row]);
        }

        var rows = Sorted([.. groups.Select(group => groupContent[group])], groups, content);
        var (ordered, keys) = (new int[rows.Length], new List<ulong>());
        var (last, lastContent, twin) = (0, 0UL, 0UL);
        for (var place = 0; place < rows.Length; place++)
        {
            var group = groups[rows[place]];
            if (place == 0 || group != last)
            {
                twin = place > 0 && groupContent[group] == lastContent ? twin + 1 : 0;
                keys.Add(Mix.Of(groupContent[group], twin));
                (last, lastContent) = (group, groupContent[group]);
            }

            ordered[place] = keys.Count - 1;
        }

        return new RowOrder(rows, ordered, [.. keys]);
    }

    /// <summary>By the content of the group, then the group, then the content of the row; what is left over is equal and interchangeable.</summary>
    private static int[] Sorted(ulong[] groupContent, IReadOnlyList<int> groups, ulong[] content)
    {
        int[] rows = [.. Enumerable.Range(0, content.Length)];
        Array.Sort(rows, (a, b) => groupContent[a].CompareTo(groupContent[b]) is var byGroup and not 0 ? byGroup
            : groups[a].CompareTo(groups[b]) is var byNumber and not 0 ? byNumber : content[a].CompareTo(content[b]));
        return rows;
    }

    private static ulong[] Contents(FeatureTable table, IReadOnlyList<int> features, IReadOnlyList<bool> labels)
    {
        var content = new ulong[table.Count];
        foreach (var feature in features)
        {
            var column = table.Column(feature);
            for (var row = 0; row < content.Length; row++)
            {
                // Adding zero makes one zero of both; every NaN is the same.
                var value = double.IsNaN(column[row]) ? double.NaN : column[row] + 0.0;
                content[row] = Mix.Of(content[row], (ulong)BitConverter.DoubleToInt64Bits(value));
            }
        }

        for (var row = 0; row < content.Length; row++)
        {
            content[row] = Mix.Of(content[row], labels[row] ? 1UL : 0UL);
        }

        return content;
    }
}
