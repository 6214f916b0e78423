using System.Collections.Immutable;

namespace CustomerSuccess.Core.Demo.Model;

/// <summary>How well things go, by facet and day.</summary>
internal sealed record Levels
{
    private const double FacetSpread = 0.09;
    private static readonly ImmutableArray<Facet> All = [.. Enum.GetValues<Facet>()];

    private readonly ImmutableArray<double> offsets;
    private readonly double phase;
    private readonly double swing;

    /// <summary>Ordinary ups and downs around <paramref name="quality"/>.</summary>
    public Levels(double quality, Dice dice)
    {
        Quality = quality;
        offsets = [.. All.Select(_ => dice.Normal(0, FacetSpread))];
        phase = dice.Between(0, 2 * Math.PI);
        swing = dice.Between(0.02, 0.09);
    }

    /// <summary>0 to 1, what all facets start from.</summary>
    public double Quality { get; init; }

    private ImmutableArray<(Facet Facet, Course Factor)> Bends { get; init; } = [];

    /// <summary>The same customer with some facets following a course on top.</summary>
    /// <param name="factor">By day, today being 0 and yesterday -1.</param>
    public Levels Bend(Course factor, params ReadOnlySpan<Facet> facets)
    {
        var bends = Bends;
        foreach (var facet in facets)
        {
            bends = bends.Add((facet, factor));
        }

        return this with { Bends = bends };
    }

    public Levels BendAll(Course factor) => Bend(factor, All.AsSpan());

    /// <param name="daysAgo">0 is today.</param>
    /// <returns>0 to 1.</returns>
    public double At(Facet facet, int daysAgo)
    {
        // Two slow waves of about five months and seven weeks: good and bad times that have no story.
        var wave = (swing * Math.Sin((daysAgo / 24.0) + phase)) + (0.4 * swing * Math.Sin((daysAgo / 8.0) + (2 * phase)));
        var level = Math.Clamp(Quality + offsets[(int)facet] + wave, 0.01, 1);
        foreach (var bend in Bends)
        {
            level *= bend.Facet == facet ? bend.Factor.At(-daysAgo) : 1;
        }

        return Math.Min(1, level);
    }
}
