namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Which groups each bag leaves out. Every so many bags the groups are dealt anew into parts, those with a positive row first, so that each part has its share.</summary>
internal static class BagDraw
{
    /// <returns>By bag, then by group: left out or not.</returns>
    public static bool[][] LeftOut(RowOrder order, ReadOnlySpan<bool> labels, GlassBoxOptions options)
    {
        var positive = new bool[order.GroupKeys.Length];
        for (var place = 0; place < order.Groups.Length; place++)
        {
            positive[order.Groups[place]] |= labels[place];
        }

        var bags = new bool[options.Bags][];
        for (var bag = 0; bag < options.Bags; bag++)
        {
            var deal = (ulong)(bag / options.Parts);
            bags[bag] = new bool[positive.Length];
            var draw = Mix.Of((ulong)options.Seed, deal);
            int[] dealt = [.. Enumerable.Range(0, positive.Length)];
            // The highest bit parts the two kinds, the others shuffle.
            Array.Sort([.. order.GroupKeys.Select((key, group) => (Mix.Of(draw, key) >> 1) | (positive[group] ? 0 : 1UL << 63))], dealt);
            for (var i = bag % options.Parts; i < dealt.Length; i += options.Parts)
            {
                bags[bag][dealt[i]] = true;
            }
        }

        return bags;
    }
}
