using System.Globalization;
using System.Threading.Channels;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Takes one file through: one thread reads and checks, the other writes, a few batches apart.</summary>
internal sealed class FileImport(
    FactFile file, ImportSource source, RejectFolder rejects, ImportRequest request, IProgress<ImportProgress>? progress)
{
    /// <summary>Batches between reader and writer; together they bound the memory of an import of any size.</summary>
    private const int BatchesAhead = 8;

    /// <summary>More rejected rows than this share, and the file is not what it should be.</summary>
    private const double MostRejected = 0.2;

    /// <summary>Content of the rows so far by key, both hashed: a key may come twice only with the same content.</summary>
    private readonly Dictionary<ulong, ulong> seen = [];

    private int read;
    private int repeated;
    private string? damaged;
    private IReadOnlyList<int> positions = [];

    public async Task<FileImported> RunAsync(ImportSession session, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = FactReader.Open(file, source, session.Today);
            positions = reader.Header.Positions;
            await using var target = file.Target(file);
            await target.OpenAsync(session, reader.Header, cancellationToken);
            await using var rejected = rejects.For(file.Name, reader.HeaderLine, reader.Delimiter);
            await CopyAsync(reader, target, rejected, cancellationToken);
            return Outcome(await target.FinishAsync(cancellationToken), rejected, reader.Header);
        }
        catch (UnreadableFileException unreadable)
        {
            return new FileImported(FileReport.RefusedWhole(file.Name, $"{source.Name} {unreadable.Message}"), [], Write: false);
        }
    }

    private async Task CopyAsync(FactReader reader, RowTarget target, RejectFile rejected, CancellationToken cancellationToken)
    {
        var batches = Channel.CreateBounded<Batch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAllAsync(reader, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                await WriteAsync(batch, target, rejected, cancellationToken);
                progress?.Report(new ImportProgress(file.Name, source.Length == 0 ? 1 : Math.Min(1, (double)batch.BytesRead / source.Length), read));
            }
        }
        catch (UnreadableFileException unreadable)
        {
            damaged = $"{source.Name} {unreadable.Message}; the rows before that were written";
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    private static async Task ReadAllAsync(FactReader reader, ChannelWriter<Batch> batches, CancellationToken cancellationToken)
    {
        try
        {
            while (reader.Next() is { } batch)
            {
                await batches.WriteAsync(batch, cancellationToken);
            }

            batches.Complete();
        }
        catch (Exception failure) when (failure is UnreadableFileException or IOException or OperationCanceledException)
        {
            // The writer meets the failure when it has written what was read before it.
            batches.Complete(failure);
        }
    }

    private async Task WriteAsync(Batch batch, RowTarget target, RejectFile rejected, CancellationToken cancellationToken)
    {
        read += batch.Rows.Count + batch.Rejected.Count;
        foreach (var row in batch.Rejected)
        {
            rejected.Add(row);
        }

        foreach (var row in batch.Rows)
        {
            if (seen.TryAdd(row.Key, row.Content))
            {
                if (await target.AddAsync(row, cancellationToken) is { } misfit)
                {
                    Reject(rejected, row, misfit);
                }
            }
            else if (seen[row.Key] == row.Content)
            {
                repeated++;
            }
            else
            {
                Reject(rejected, row, new Misfit(KeyColumns(), KeyText(row), "each key once; an earlier row has the same key and other values"));
            }
        }
    }

    private void Reject(RejectFile rejected, Row row, Misfit misfit) => rejected.Add(
        new RejectedRow(new RowProblem(file.Name, row.Line, misfit.Column, RowReader.Cut(misfit.Value), misfit.Expected), row.Cells));

    private FileImported Outcome(Upserted written, RejectFile rejected, Header header)
    {
        var tooMany = rejected.Count > MostRejected * read && !request.AcceptRejects;
        var refused = tooMany
            ? string.Create(CultureInfo.InvariantCulture, $"{rejected.Count} of {read} rows are rejected, more than 20 %: nothing of this file was written")
            : damaged;
        string[] notices = header.Unknown.Count == 0 ? [] : [$"{file.Name}: ignored unknown columns {Header.Some(header.Unknown)}"];
        var report = new FileReport(
            file.Name,
            read,
            tooMany ? 0 : written.Inserted,
            tooMany ? 0 : written.Updated,
            tooMany ? 0 : written.Unchanged + repeated,
            rejected.Count,
            refused,
            notices,
            rejected.First);
        return new FileImported(report, tooMany ? [] : [.. written.Changed.Cast<int>()], Write: !tooMany);
    }

    private string KeyColumns() => string.Join("+", file.Columns.Where(column => column.Key).Select(column => column.Name));

    private string KeyText(Row row) => string.Join(
        "+",
        file.Columns.Select((column, i) => (column, position: positions[i])).Where(x => x.column.Key).Select(x => row.Cells[x.position].Trim()));
}
