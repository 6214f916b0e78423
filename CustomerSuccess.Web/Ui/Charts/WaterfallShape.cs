using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A change of a score as rows that hang on one another, from the first score down or up to the second.</summary>
/// <param name="Rows">In the order of the parts; small ones are gathered in the last row.</param>
/// <param name="Low">The left end of the scale, in points.</param>
/// <param name="High">The right end.</param>
public sealed record WaterfallShape(IReadOnlyList<WaterfallRow> Rows, double Low, double High)
{
    /// <summary>Points of room on each side of what is drawn.</summary>
    private const double Margin = 2;

    /// <param name="most">Rows at the most, without the two scores.</param>
    /// <returns>Null without two scores.</returns>
    public static WaterfallShape? Of(ScoreChange change, int most)
    {
        if (change.Then is not { } then || change.Now is not { } now)
        {
            return null;
        }

        var shown = change.Parts.Length <= most ? change.Parts : change.Parts[..(most - 1)];
        var rest = change.Parts[shown.Length..];
        var rows = new List<WaterfallRow>();
        var at = then.Hundredths;
        foreach (var part in shown)
        {
            rows.Add(new WaterfallRow(part.Name, part.Sentence, at / 100.0, (at + part.Hundredths) / 100.0, part.Hundredths));
            at += part.Hundredths;
        }

        if (rest.Length > 0)
        {
            rows.Add(new WaterfallRow(
                $"{rest.Length} smaller changes", string.Join(", ", rest.Select(part => part.Name)), at / 100.0, now.Points, now.Hundredths - at));
        }

        var ends = rows.SelectMany(row => new[] { row.From, row.To }).Append(then.Points).Append(now.Points).ToList();
        return new WaterfallShape(rows, Math.Max(0, Math.Floor(ends.Min() - Margin)), Math.Min(100, Math.Ceiling(ends.Max() + Margin)));
    }

    /// <summary>Where a score stands, as a share of the width.</summary>
    public double X(double points) => (points - Low) / (High - Low);

    /// <summary>The bands whose lower edge lies within the scale.</summary>
    public IEnumerable<Band> Edges => Bands.BestFirst.Where(band => Bands.LowerEdge(band).Points > Low && Bands.LowerEdge(band).Points < High).Reverse();
}
