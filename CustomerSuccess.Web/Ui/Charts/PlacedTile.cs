namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A tile with its place, in the unit of the whole area.</summary>
internal sealed record PlacedTile(Tile Tile, double X, double Y, double Width, double Height);
