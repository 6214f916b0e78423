using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One area of a <see cref="Treemap"/>.</summary>
/// <param name="Size">In any unit; 0 and less is not drawn.</param>
/// <param name="Detail">A second line, where there is room.</param>
public sealed record Tile(string Name, string Detail, double Size, Band? Band, string Href);
