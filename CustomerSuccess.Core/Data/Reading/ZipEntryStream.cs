using System.IO.Compression;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>One entry of a zip that closes the zip with itself and counts what was read, so that progress can be shown.</summary>
internal sealed class ZipEntryStream(string path, string entry) : Stream
{
    private readonly ZipArchive zip = ZipFile.OpenRead(path);
    private Stream? inner;
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        inner ??= zip.GetEntry(entry)!.Open();
        var count = inner.Read(buffer);
        read += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner?.Dispose();
            zip.Dispose();
        }

        base.Dispose(disposing);
    }
}
