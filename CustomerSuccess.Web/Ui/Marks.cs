using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>The small marks that scores, bands, changes and days are shown by, the same everywhere.</summary>
internal static class Marks
{
    private static readonly MarkupString Nothing = Markup.Of($"<span class=\"muted\">{Text.Unknown}</span>");

    /// <summary>A number in a tinted box is always a health score.</summary>
    public static MarkupString Score(Score? score) => Markup.Of(
        $"<span class=\"score {BandStyle.Class(BandOf(score))}\" title=\"{TitleOf(score)}\">{Whole(score)}</span>");

    public static MarkupString Band(Band? band) => Markup.Of($"<span class=\"band {BandStyle.Class(band)}\">{BandStyle.Name(band)}</span>");

    /// <summary>A score with the word of its band.</summary>
    public static MarkupString ScoreAndBand(Score? score) => Markup.Of(
        $"<span class=\"score {BandStyle.Class(BandOf(score))}\">{Whole(score)}</span> {Band(BandOf(score))}");

    /// <summary>A change is ink with an arrow and a sign; more than 5 points is darker.</summary>
    /// <param name="hundredths">Of a point; null where there is nothing to compare with.</param>
    public static MarkupString Delta(int? hundredths)
    {
        if (hundredths is not { } change)
        {
            return Markup.Of($"<span class=\"muted\" title=\"No score to compare with\">{Text.Unknown}</span>");
        }

        var points = Text.Points(change);
        var arrow = points == "0" ? default : Markup.Of($"<span class=\"arrow\" aria-hidden=\"true\">{(change > 0 ? "▲" : "▼")}</span>");
        return Markup.Of($"<span class=\"delta{(Math.Abs(change) > 500 ? " large" : "")}\">{arrow}{points}</span>");
    }

    /// <param name="day">Unknown when null.</param>
    /// <param name="today">The day that the screen speaks of.</param>
    public static MarkupString Day(DateOnly? day, DateOnly today) => day is { } known
        ? Markup.Of($"<time datetime=\"{known.ToString("O")}\" title=\"{Text.Day(known)}\">{Text.Relative(known, today)}</time>")
        : Nothing;

    /// <summary>What did most to a changed score: "Champion status −8.5, Login recency −2.7".</summary>
    public static string Causes(ScoreChange change) => string.Join(
        ", ", change.Parts.Take(2).Select(part => $"{part.Name} {(part.Hundredths > 0 ? "+" : "")}{Text.Decimal(part.Hundredths / 100.0)}"));

    private static string Whole(Score? score) => score?.Whole.ToString() ?? Text.Unknown;

    private static Band? BandOf(Score? score) => score is { } known ? Bands.Of(known) : null;

    private static string TitleOf(Score? score) =>
        score is { } known ? $"Health {Text.Decimal(known.Points, "0.00")}, {Bands.Name(Bands.Of(known))}" : "Not enough data";
}
