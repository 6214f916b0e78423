using System.Globalization;
using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// Collects rejected rows: per file one of the same name with the same header, which can be mended and imported alone, and
/// <c>errors.csv</c> with what was wrong in which line.
/// </summary>
internal sealed class RejectFolder(string path) : IAsyncDisposable
{
    public const string Errors = "errors";

    private StreamWriter? errors;

    public string Path { get; } = path;

    public bool Used => errors is not null;

    /// <summary>Opens the reject file of one input file; it comes into being with the first row.</summary>
    public RejectFile For(string file, string headerLine, char delimiter) => new(this, file, headerLine, delimiter);

    public async ValueTask DisposeAsync()
    {
        if (errors is not null)
        {
            await errors.DisposeAsync();
        }
    }

    internal StreamWriter Create(string file)
    {
        Directory.CreateDirectory(Path);
        errors ??= Start(Errors, "file,line,column,value,expected");
        return new StreamWriter(System.IO.Path.Combine(Path, $"{file}.csv"));
    }

    internal void Note(RowProblem problem) => errors!.WriteLine(CsvLine.Join(
        [problem.File, problem.Line.ToString(CultureInfo.InvariantCulture), problem.Column ?? "", problem.Value, problem.Expected], ','));

    private StreamWriter Start(string name, string header)
    {
        var writer = new StreamWriter(System.IO.Path.Combine(Path, $"{name}.csv"));
        writer.WriteLine(header);
        return writer;
    }
}
