using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>
/// The model as a file: "CSSENT1\n", 32 bytes SHA-256 of the rest, and the rest compressed with Brotli: facts, thresholds, scale, dense weights, then by
/// row hash, rarity, what one step of a weight is worth (halves) and <see cref="Outputs.Count"/> weights of 8 bits. Little-endian.
/// </summary>
internal static class ModelFile
{
    private static readonly byte[] Magic = "CSSENT1\n"u8.ToArray();

    public static void Write(SentimentModel model, Stream stream)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(brotli))
        {
            WriteBody(model, writer);
        }

        stream.Write(Magic);
        stream.Write(SHA256.HashData(packed.ToArray()));
        packed.WriteTo(stream);
    }

    /// <exception cref="InvalidDataException">The file is not one, is cut off or damaged.</exception>
    public static SentimentModel Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var start = Magic.Length + SHA256.HashSizeInBytes;
        if (bytes.Length <= start || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is no sentiment model; expected a file that train-sentiment has written.");
        }

        if (!SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, SHA256.HashSizeInBytes)))
        {
            throw new InvalidDataException("The sentiment model is damaged or cut off: its checksum differs. Copy it again or train a new one.");
        }

        using var brotli = new BrotliStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
        using var reader = new BinaryReader(brotli);
        return ReadBody(reader);
    }

    private static void WriteBody(SentimentModel model, BinaryWriter writer)
    {
        writer.Write(model.Facts);
        Floats(writer, model.Thresholds);
        writer.Write(model.Scale.NegativeBelow);
        writer.Write(model.Scale.PositiveAbove);
        Floats(writer, model.Scale.Negative);
        Floats(writer, model.Scale.Neutral);
        Floats(writer, model.Scale.Positive);
        Floats(writer, model.Weights.Dense.ToArray());
        var rows = model.Weights.Hashes.Count;
        writer.Write(rows);
        writer.Write(MemoryMarshal.AsBytes<uint>([.. model.Weights.Hashes]));
        writer.Write(MemoryMarshal.AsBytes<Half>([.. model.Weights.Rarity.Select(value => (Half)value)]));
        writer.Write(MemoryMarshal.AsBytes<Half>([.. model.Weights.Scales.Select(value => (Half)value)]));
        for (var row = 0; row < rows; row++)
        {
            writer.Write(MemoryMarshal.AsBytes(model.Weights.Weights.Slice(row * Outputs.Width, Outputs.Count)));
        }
    }

    private static SentimentModel ReadBody(BinaryReader reader)
    {
        var facts = reader.ReadString();
        var thresholds = Floats(reader, Outputs.Count);
        var scale = new SentimentScale(
            reader.ReadDouble(), reader.ReadDouble(), Floats(reader, SentimentScale.Bins), Floats(reader, SentimentScale.Bins), Floats(reader, SentimentScale.Bins));
        var dense = Floats(reader, Dense.Count * Outputs.Width);
        var rows = reader.ReadInt32();
        var hashes = new uint[rows];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        var (rarity, scales) = (Halves(reader, rows), Halves(reader, rows));
        var weights = new sbyte[rows * Outputs.Width];
        for (var row = 0; row < rows; row++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row * Outputs.Width, Outputs.Count)));
        }

        return new SentimentModel(facts, thresholds, scale, new LinearModel(hashes, rarity, scales, weights, dense));
    }

    private static void Floats(BinaryWriter writer, IReadOnlyList<float> values) => writer.Write(MemoryMarshal.AsBytes<float>([.. values]));

    private static float[] Floats(BinaryReader reader, int count)
    {
        var values = new float[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static float[] Halves(BinaryReader reader, int count)
    {
        var values = new Half[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return [.. values.Select(value => (float)value)];
    }
}
