using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Data.Writing;

namespace CustomerSuccess.Core.Data.Contract;

/// <summary>One of the files that can be imported: its name without ending, its columns, and who writes its rows.</summary>
internal sealed record FactFile(string Name, IReadOnlyList<Column> Columns, Func<FactFile, RowTarget> Target)
{
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new ArgumentException($"{Name} has no column {column}.", nameof(column));
    }

    public object? Value(Row row, string column) => row.Values[IndexOf(column)];
}
