using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class SquarifiedTests
{
    /// <summary>The worked example of the paper: 6, 6, 4, 3, 2, 2, 1 in 6 by 4.</summary>
    [Fact]
    public void Place_TheExampleOfThePaper_LaysItsRows()
    {
        var placed = Squarified.Place(new double[] { 6, 6, 4, 3, 2, 2, 1 }.Select(Tile), 0, 0, 6, 4);
        Assert.Equal([(0, 0, 3, 2), (0, 2, 3, 2)], placed.Take(2).Select(Rounded));
        Assert.Equal([(3, 0, 1.714, 2.333), (4.714, 0, 1.286, 2.333)], placed.Skip(2).Take(2).Select(Rounded));
        Assert.Equal(7, placed.Count);
    }

    [Fact]
    public void Place_AnyTiles_FillsTheAreaInProportionAndNothingOverlaps()
    {
        var sizes = FsCheck.Fluent.Gen.NonEmptyListOf(FsCheck.Fluent.Gen.Choose(1, 1_000_000));
        Law.Holds(sizes, all =>
        {
            const double width = 1000, height = 420;
            var placed = Squarified.Place(all.Select(size => Tile(size)), 10, 20, width, height);
            Assert.Equal(all.Count, placed.Count);
            var scale = width * height / all.Sum(size => (double)size);
            foreach (var tile in placed)
            {
                Assert.Equal(tile.Tile.Size * scale, tile.Width * tile.Height, width * height * 1e-9);
                Assert.InRange(tile.X, 10 - 1e-6, 10 + width + 1e-6);
                Assert.InRange(tile.Y, 20 - 1e-6, 20 + height + 1e-6);
                Assert.InRange(tile.X + tile.Width, tile.X, 10 + width + 1e-6);
                Assert.InRange(tile.Y + tile.Height, tile.Y, 20 + height + 1e-6);
            }

            Assert.DoesNotContain(placed.SelectMany((one, i) => placed.Skip(i + 1).Select(other => Overlap(one, other))), area => area > 1e-3);
        });
    }

    [Fact]
    public void Place_WithoutSizes_IsEmpty()
    {
        Assert.Empty(Squarified.Place([], 0, 0, 100, 100));
        Assert.Empty(Squarified.Place(new[] { 0, -5, double.NaN }.Select(Tile), 0, 0, 100, 100));
    }

    private static Tile Tile(double size) => new("name", "", size, null, "");

    private static (double, double, double, double) Rounded(PlacedTile tile) =>
        (Math.Round(tile.X, 3), Math.Round(tile.Y, 3), Math.Round(tile.Width, 3), Math.Round(tile.Height, 3));

    private static double Overlap(PlacedTile one, PlacedTile other) =>
        Math.Max(0, Math.Min(one.X + one.Width, other.X + other.Width) - Math.Max(one.X, other.X))
        * Math.Max(0, Math.Min(one.Y + one.Height, other.Y + other.Height) - Math.Max(one.Y, other.Y));
}
