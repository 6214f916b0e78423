using System.Buffers.Binary;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// A snapshot as bytes: for each known number its <see cref="Input"/> in one byte and its value as a 32-bit float, little-endian
/// (<see cref="StoredNumber"/>). Naming
/// every number lets the catalogue grow without touching what is stored.
/// </summary>
public static class SnapshotBytes
{
    private const int Entry = 1 + sizeof(float);

    public static byte[] Pack(SnapshotBatch batch, int row)
    {
        Span<byte> bytes = stackalloc byte[Inputs.Count * Entry];
        var length = 0;
        foreach (var info in Inputs.All)
        {
            var value = batch.Column(info.Input)[row];
            if (!double.IsNaN(value))
            {
                bytes[length] = (byte)info.Input;
                BinaryPrimitives.WriteSingleLittleEndian(bytes[(length + 1)..], (float)value);
                length += Entry;
            }
        }

        return bytes[..length].ToArray();
    }

    public static Snapshot Unpack(int customerId, DateOnly day, ReadOnlySpan<byte> bytes)
    {
        var known = new (Input, double)[bytes.Length / Entry];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = ((Input)bytes[i * Entry], StoredNumber.Read(BinaryPrimitives.ReadSingleLittleEndian(bytes[((i * Entry) + 1)..])));
        }

        return Snapshot.With(customerId, day, known);
    }

    /// <summary>Writes the numbers into one row of a batch.</summary>
    internal static void Unpack(ReadOnlySpan<byte> bytes, SnapshotBatch batch, int row)
    {
        for (; bytes.Length >= Entry; bytes = bytes[Entry..])
        {
            batch.Fill((Input)bytes[0])[row] = StoredNumber.Read(BinaryPrimitives.ReadSingleLittleEndian(bytes[1..]));
        }
    }
}
