using System.Collections.Immutable;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// Many customers on one day, held by column: one array per number, with the customers in the same order everywhere. Scoring runs over
/// columns; a single <see cref="Snapshot"/> is cut out where one customer is explained.
/// </summary>
public sealed class SnapshotBatch
{
    private readonly double[]?[] columns = new double[Inputs.Count][];
    private double[]? unknown;

    public SnapshotBatch(DateOnly day, ImmutableArray<int> customerIds)
    {
        Day = day;
        CustomerIds = customerIds;
    }

    public DateOnly Day { get; }

    public ImmutableArray<int> CustomerIds { get; }

    public int Count => CustomerIds.Length;

    public ReadOnlySpan<double> Column(Input input) => columns[(int)input] ?? (unknown ??= AllUnknown());

    public Snapshot this[int row] => new(CustomerIds[row], Day, [.. columns.Select(column => column is null ? double.NaN : column[row])]);

    public static SnapshotBatch Of(DateOnly day, IReadOnlyList<Snapshot> snapshots) => Of(
        day,
        [.. snapshots.Select(snapshot => snapshot.CustomerId)],
        Inputs.All.ToDictionary(info => info.Input, info => snapshots.Select(snapshot => snapshot[info.Input]).ToArray()));

    /// <summary>Takes whole columns; a number without a column is unknown for everybody.</summary>
    /// <exception cref="ArgumentException">A column has another length than the customers.</exception>
    public static SnapshotBatch Of(DateOnly day, ImmutableArray<int> customerIds, IReadOnlyDictionary<Input, double[]> known)
    {
        var batch = new SnapshotBatch(day, customerIds);
        foreach (var (input, column) in known)
        {
            if (column.Length != customerIds.Length)
            {
                throw new ArgumentException($"{input} has {column.Length} values for {customerIds.Length} customers.", nameof(known));
            }

            batch.columns[(int)input] = column;
        }

        return batch;
    }

    /// <summary>The column to write into; unknown for everybody at first.</summary>
    internal double[] Fill(Input input) => columns[(int)input] ??= AllUnknown();

    /// <summary>What is judged now and what is read back later give the same score; see <see cref="StoredNumber"/>.</summary>
    internal void RoundAsStored()
    {
        foreach (var column in columns.OfType<double[]>())
        {
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = StoredNumber.Of(column[row]);
            }
        }
    }

    private double[] AllUnknown()
    {
        var column = new double[Count];
        Array.Fill(column, double.NaN);
        return column;
    }
}
