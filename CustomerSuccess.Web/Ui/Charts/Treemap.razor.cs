using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Charts;

public sealed partial class Treemap
{
    private const double GroupGap = 10;

    private List<(TileGroup Group, double X, double Width, IReadOnlyList<PlacedTile> Tiles)> placed = [];

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TileGroup> Groups { get; set; }

    protected override void OnParametersSet()
    {
        placed = [];
        var groups = Groups.Where(group => group.Tiles.Sum(tile => Math.Max(0, tile.Size)) > 0).ToList();
        var whole = groups.Sum(group => group.Tiles.Sum(tile => Math.Max(0, tile.Size)));
        var room = Width - (GroupGap * (groups.Count - 1));
        var x = 0.0;
        foreach (var group in groups)
        {
            var width = room * group.Tiles.Sum(tile => Math.Max(0, tile.Size)) / whole;
            placed.Add((group, x, width, Squarified.Place(group.Tiles, x, 0, width, Height)));
            x += width + GroupGap;
        }
    }
}
