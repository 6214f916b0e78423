namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>Finds the row of a feature by its hash: open addressing over twice as many places as rows.</summary>
internal sealed class RowIndex
{
    private readonly uint[] hashes;
    private readonly int[] places;
    private readonly int mask;

    public RowIndex(uint[] hashes)
    {
        this.hashes = hashes;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, hashes.Length * 2));
        (places, mask) = (new int[size], size - 1);
        for (var row = 0; row < hashes.Length; row++)
        {
            var place = (int)hashes[row] & mask;
            while (places[place] != 0)
            {
                place = (place + 1) & mask;
            }

            places[place] = row + 1;
        }
    }

    /// <returns>-1 for a feature that the model does not know.</returns>
    public int Find(uint hash)
    {
        for (var place = (int)hash & mask; ; place = (place + 1) & mask)
        {
            var row = places[place] - 1;
            if (row < 0 || hashes[row] == hash)
            {
                return row;
            }
        }
    }
}
