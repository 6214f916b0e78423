using System.Runtime.Intrinsics;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>
/// The weights: for every feature a row of <see cref="Outputs.Width"/> whole numbers of 8 bits and what one of them is worth. The rarity of a feature is
/// part of its weights, so that a text costs one pass over its features.
/// </summary>
internal sealed class LinearModel(uint[] hashes, float[] rarity, float[] scales, sbyte[] weights, float[] dense)
{
    private readonly RowIndex index = new(hashes);

    public IReadOnlyList<uint> Hashes => hashes;

    public IReadOnlyList<float> Rarity => rarity;

    public IReadOnlyList<float> Scales => scales;

    public ReadOnlySpan<sbyte> Weights => weights;

    public ReadOnlySpan<float> Dense => dense;

    /// <param name="trained">By feature, the vocabulary's rows, then the dense ones; <see cref="Outputs.Width"/> each.</param>
    public static LinearModel Of(IReadOnlyList<uint> hashes, IReadOnlyList<float> rarity, float[] trained)
    {
        var weights = new sbyte[hashes.Count * Outputs.Width];
        var scales = new float[hashes.Count];
        for (var row = 0; row < hashes.Count; row++)
        {
            var own = trained.AsSpan(row * Outputs.Width, Outputs.Width);
            var largest = 0f;
            foreach (var weight in own)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            var unit = largest == 0 ? 1 : largest / sbyte.MaxValue;
            scales[row] = unit * rarity[row];
            for (var i = 0; i < own.Length; i++)
            {
                weights[(row * Outputs.Width) + i] = (sbyte)MathF.Round(own[i] / unit);
            }
        }

        return new LinearModel([.. hashes], [.. rarity], scales, weights, trained[(hashes.Count * Outputs.Width)..]);
    }

    public bool Knows(string word) => index.Find(Features.OfWord(word)) >= 0;

    /// <summary>Adds up the weights of a text.</summary>
    public LinearScores Read(TextParts parts, Scratch scratch)
    {
        var (words, characters) = (scratch.Begin(hashes.Length), scratch.Characters);
        var (wordSquares, characterSquares) = (0f, 0f);
        foreach (var feature in parts.Features)
        {
            var row = index.Find(feature.Hash);
            if (row < 0 || !scratch.IsNew(row))
            {
                continue;
            }

            var square = rarity[row] * rarity[row];
            var ofCharacters = feature.Kind == FeatureKind.Characters;
            (wordSquares, characterSquares) = ofCharacters ? (wordSquares, characterSquares + square) : (wordSquares + square, characterSquares);
            Add(ofCharacters ? characters : words, row);
            scratch.Found.Add((row, feature));
        }

        var (wordScale, characterScale) = (Scale(wordSquares), Scale(characterSquares));
        var logits = new float[Outputs.Width];
        for (var i = 0; i < Outputs.Width; i++)
        {
            logits[i] = (words[i] * wordScale) + (characters[i] * characterScale);
        }

        for (var value = 0; value < parts.Dense.Length; value++)
        {
            for (var i = 0; parts.Dense[value] != 0 && i < Outputs.Width; i++)
            {
                logits[i] += dense[(value * Outputs.Width) + i] * parts.Dense[value];
            }
        }

        Blend.Apply(logits);
        return new LinearScores(logits, Shares(parts.Tokens.Count, scratch, wordScale, characterScale));
    }

    private static float Scale(float squares) => squares == 0 ? 0 : 1 / MathF.Sqrt(squares);

    /// <summary>By token: how far its features move polarity. A pair belongs half to each of its words.</summary>
    private float[] Shares(int tokens, Scratch scratch, float wordScale, float characterScale)
    {
        var shares = new float[tokens];
        foreach (var (row, feature) in scratch.Found)
        {
            var share = weights[(row * Outputs.Width) + Outputs.Polarity] * scales[row] * (feature.Kind == FeatureKind.Characters ? characterScale : wordScale);
            if (feature.Kind == FeatureKind.Pair && feature.Token > 0)
            {
                share /= 2;
                shares[feature.Token - 1] += share;
            }

            shares[feature.Token] += share;
        }

        return shares;
    }

    private void Add(float[] sums, int row)
    {
        var scale = Vector128.Create(scales[row]);
        for (var i = 0; i < Outputs.Width; i += 8)
        {
            var eight = Vector128.WidenLower(Vector128.CreateScalar(BitConverter.ToInt64(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan((row * Outputs.Width) + i, 8)))).AsSByte());
            var (low, high) = Vector128.Widen(eight);
            (Vector128.Create(sums, i) + (Vector128.ConvertToSingle(low) * scale)).CopyTo(sums, i);
            (Vector128.Create(sums, i + 4) + (Vector128.ConvertToSingle(high) * scale)).CopyTo(sums, i + 4);
        }
    }
}
