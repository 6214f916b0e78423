using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One part of a <see cref="BandBar"/>.</summary>
/// <param name="Start">Where it starts and how much it is of the whole, 0 to 1.</param>
public sealed record BandPart(Band? Band, double Start, double Share, string Text, string Href)
{
    /// <param name="parts">In the order in which they are drawn, with their size in any unit.</param>
    public static IReadOnlyList<BandPart> Of(IEnumerable<(Band? Band, double Size, string Text, string Href)> parts)
    {
        var all = parts.ToList();
        var whole = all.Sum(part => part.Size);
        var result = new List<BandPart>();
        var start = 0.0;
        foreach (var (band, size, text, href) in all)
        {
            var share = whole > 0 ? size / whole : 0;
            result.Add(new BandPart(band, start, share, text, href));
            start += share;
        }

        return result;
    }
}
