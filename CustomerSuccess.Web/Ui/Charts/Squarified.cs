namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>
/// Fills a rectangle with tiles that are as square as can be (Bruls, Huizing, van Wijk, "Squarified Treemaps", 2000): rows are laid along the
/// shorter side as long as that makes the worst tile of the row squarer.
/// </summary>
internal static class Squarified
{
    public static IReadOnlyList<PlacedTile> Place(IEnumerable<Tile> tiles, double x, double y, double width, double height)
    {
        var rest = new Queue<Tile>(tiles.Where(tile => tile.Size > 0).OrderByDescending(tile => tile.Size));
        var scale = rest.Count == 0 ? 0 : width * height / rest.Sum(tile => tile.Size);
        var placed = new List<PlacedTile>(rest.Count);
        while (rest.Count > 0)
        {
            var side = Math.Min(width, height);
            var row = TakeRow(rest, side, scale);
            var area = row.Sum(tile => tile.Size) * scale;
            var depth = area / side;
            Lay(placed, row, scale, (x, y, depth, Across: width < height));
            (x, y, width, height) = width < height ? (x, y + depth, width, height - depth) : (x + depth, y, width - depth, height);
        }

        return placed;
    }

    private static List<Tile> TakeRow(Queue<Tile> rest, double side, double scale)
    {
        var row = new List<Tile> { rest.Dequeue() };
        while (rest.Count > 0 && Worst([.. row, rest.Peek()], side, scale) <= Worst(row, side, scale))
        {
            row.Add(rest.Dequeue());
        }

        return row;
    }

    /// <summary>The highest ratio of sides in the row.</summary>
    private static double Worst(List<Tile> row, double side, double scale)
    {
        var sum = row.Sum(tile => tile.Size) * scale;
        var (most, least) = (row[0].Size * scale, row[^1].Size * scale);
        return Math.Max(side * side * most / (sum * sum), sum * sum / (side * side * least));
    }

    private static void Lay(List<PlacedTile> placed, List<Tile> row, double scale, (double X, double Y, double Depth, bool Across) at)
    {
        var offset = 0.0;
        foreach (var tile in row)
        {
            var length = tile.Size * scale / at.Depth;
            placed.Add(at.Across
                ? new PlacedTile(tile, at.X + offset, at.Y, length, at.Depth)
                : new PlacedTile(tile, at.X, at.Y + offset, at.Depth, length));
            offset += length;
        }
    }
}
