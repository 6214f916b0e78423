using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>The rejected rows of one file.</summary>
internal sealed class RejectFile(RejectFolder folder, string file, string headerLine, char delimiter) : IAsyncDisposable
{
    /// <summary>How many problems a report names; the folder has the rest.</summary>
    private const int MostNamed = 20;

    private readonly List<RowProblem> first = [];
    private StreamWriter? writer;

    public int Count { get; private set; }

    public IReadOnlyList<RowProblem> First => first;

    public void Add(RejectedRow row)
    {
        if (writer is null)
        {
            writer = folder.Create(file);
            writer.WriteLine(headerLine);
        }

        writer.WriteLine(row.Cells is null ? row.Text : CsvLine.Join(row.Cells, delimiter));
        folder.Note(row.Problem);
        Count++;
        if (first.Count < MostNamed)
        {
            first.Add(row.Problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is not null)
        {
            await writer.DisposeAsync();
        }
    }
}
