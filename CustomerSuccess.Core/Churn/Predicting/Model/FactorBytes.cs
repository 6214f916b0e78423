using System.Buffers.Binary;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>
/// The strongest terms of a prediction as bytes, little-endian: the term in two bytes, its contribution as a 16-bit float, and the values of its
/// features as 32-bit floats.
/// </summary>
internal static class FactorBytes
{
    /// <summary>Terms that are kept; a person reads no more.</summary>
    public const int Most = 8;

    private const int Entry = 2 + 2 + 4 + 4;

    public static byte[] Pack(IReadOnlyList<TermShare> terms)
    {
        var bytes = new byte[terms.Count * Entry];
        for (var i = 0; i < terms.Count; i++)
        {
            var entry = bytes.AsSpan(i * Entry, Entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)terms[i].Term);
            BinaryPrimitives.WriteHalfLittleEndian(entry[2..], (Half)terms[i].Contribution);
            BinaryPrimitives.WriteSingleLittleEndian(entry[4..], (float)terms[i].First);
            BinaryPrimitives.WriteSingleLittleEndian(entry[8..], (float)terms[i].Second);
        }

        return bytes;
    }

    public static IReadOnlyList<TermShare> Unpack(ReadOnlySpan<byte> bytes)
    {
        var terms = new List<TermShare>(bytes.Length / Entry);
        for (; bytes.Length >= Entry; bytes = bytes[Entry..])
        {
            terms.Add(new TermShare(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes),
                (double)BinaryPrimitives.ReadHalfLittleEndian(bytes[2..]),
                BinaryPrimitives.ReadSingleLittleEndian(bytes[4..]),
                BinaryPrimitives.ReadSingleLittleEndian(bytes[8..])));
        }

        return terms;
    }
}
