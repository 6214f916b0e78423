namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One row of a <see cref="Heatmap"/>.</summary>
/// <param name="Size">What the shares are of, in words.</param>
public sealed record HeatRow(string Name, string Size, IReadOnlyList<HeatCell> Cells);
