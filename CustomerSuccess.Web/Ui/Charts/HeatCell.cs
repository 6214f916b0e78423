namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One square of a <see cref="Heatmap"/>.</summary>
/// <param name="Share">0 to 1 for its colour; more is as 1. Null: no colour.</param>
/// <param name="Label">For whoever hears the link alone.</param>
public sealed record HeatCell(string Text, double? Share, string Href, string Label)
{
    /// <summary>In tenths, so that a class can name it.</summary>
    public string Class => Share is { } share ? $"heat-{(int)Math.Clamp(Math.Floor((share * 10) + 1e-9), 0, 10)}" : "";
}
