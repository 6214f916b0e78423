namespace CustomerSuccess.Core.Churn.Model.Learning.Steps;

/// <summary>Sums over the four quadrants into which a grid is cut: rows of the grid before <c>down</c> or not, columns before <c>across</c> or not.</summary>
internal readonly ref struct QuadrantSums
{
    private readonly int width;
    private readonly int height;
    private readonly Span<double> slopes;
    private readonly Span<double> curvatures;
    private readonly Span<int> rows;

    public QuadrantSums(in BinSums sums, int height, int width)
    {
        (this.height, this.width) = (height, width);
        slopes = new double[(height + 1) * (width + 1)];
        curvatures = new double[(height + 1) * (width + 1)];
        rows = new int[(height + 1) * (width + 1)];
        for (var down = 1; down <= height; down++)
        {
            for (var across = 1; across <= width; across++)
            {
                var (cell, here) = (((down - 1) * width) + across - 1, At(down, across));
                var (above, before, corner) = (At(down - 1, across), At(down, across - 1), At(down - 1, across - 1));
                slopes[here] = sums.Slopes[cell] + slopes[above] + slopes[before] - slopes[corner];
                curvatures[here] = sums.Curvatures[cell] + curvatures[above] + curvatures[before] - curvatures[corner];
                rows[here] = sums.Rows[cell] + rows[above] + rows[before] - rows[corner];
            }
        }
    }

    /// <summary>Rows in the emptiest of the four quadrants.</summary>
    public int LeastRows(int down, int across)
    {
        var (a, ab, ac, all) = (rows[At(down, across)], rows[At(down, width)], rows[At(height, across)], rows[At(height, width)]);
        return Math.Min(Math.Min(a, ab - a), Math.Min(ac - a, all - ab - ac + a));
    }

    /// <summary>The contrast of the diagonals by weighted least squares, and what it explains (chi-squared with one degree of freedom if there is none).</summary>
    public (double Gain, double Contrast) Contrast(int down, int across, double shrinkage)
    {
        var (g, h) = (Four(slopes, down, across), Four(curvatures, down, across));
        var (ha, hb, hc, hd) = (h.A + shrinkage, h.B + shrinkage, h.C + shrinkage, h.D + shrinkage);
        var contrast = -(g.A / ha) + (g.B / hb) + (g.C / hc) - (g.D / hd);
        var variance = (1 / ha) + (1 / hb) + (1 / hc) + (1 / hd);
        return (contrast * contrast / variance, contrast);
    }

    /// <summary>Adds to each quadrant its share of the contrast, as differences along the grid: their running sums give each cell its score.</summary>
    public void Spread(double[,] steps, int down, int across, double contrast, double shrinkage)
    {
        var h = Four(curvatures, down, across);
        var (a, b, c, d) = (1 / (h.A + shrinkage), 1 / (h.B + shrinkage), 1 / (h.C + shrinkage), 1 / (h.D + shrinkage));
        var unit = contrast / (a + b + c + d);
        (a, b, c, d) = (a * unit, -b * unit, -c * unit, d * unit);
        steps[0, 0] += a;
        steps[0, across] += b - a;
        steps[down, 0] += c - a;
        steps[down, across] += d - c - b + a;
    }

    /// <summary>Upper left, upper right, lower left, lower right.</summary>
    private (double A, double B, double C, double D) Four(Span<double> sums, int down, int across)
    {
        var (a, ab, ac, all) = (sums[At(down, across)], sums[At(down, width)], sums[At(height, across)], sums[At(height, width)]);
        return (a, ab - a, ac - a, all - ab - ac + a);
    }

    private int At(int down, int across) => (down * (width + 1)) + across;
}
