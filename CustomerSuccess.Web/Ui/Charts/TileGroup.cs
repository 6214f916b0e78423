namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Tiles that belong together, side by side under one heading.</summary>
public sealed record TileGroup(string Name, string Detail, string Href, IReadOnlyList<Tile> Tiles);
