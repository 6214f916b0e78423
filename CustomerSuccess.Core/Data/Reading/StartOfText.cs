namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Looks at the first bytes of a file: passes over the mark of UTF-8 and refuses UTF-16 by name instead of as garbage.</summary>
internal sealed class StartOfText(Stream inner) : Stream
{
    private byte[]? first;
    private int used;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        first ??= Look();
        if (used == first.Length)
        {
            return inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, first.Length - used);
        first.AsSpan(used, count).CopyTo(buffer);
        used += count;
        return count;
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private byte[] Look()
    {
        var bytes = new byte[4096];
        var length = inner.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var start = bytes.AsSpan(0, length);
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]) || IsMostlyNul(start))
        {
            throw new UnreadableFileException("is UTF-16, expected UTF-8: save it again as \"CSV UTF-8\"");
        }

        return start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? start[3..].ToArray() : start.ToArray();
    }

    /// <summary>English text in UTF-16 without a mark has a NUL in every second byte.</summary>
    private static bool IsMostlyNul(ReadOnlySpan<byte> start) => start.Length > 8 && start.Count((byte)0) > start.Length / 3;
}
