namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Where nodes and streams of a <see cref="Sankey"/> stand; across 0 to 1000, down in pixels.</summary>
internal sealed record SankeyShape(IReadOnlyList<(double Y, double Height)> Left, IReadOnlyList<(double Y, double Height)> Right, IReadOnlyList<string> Paths)
{
    public const double Height = 290;

    private const double Gap = 8;
    private const double Least = 2;

    public static SankeyShape Of(IReadOnlyList<FlowNode> left, IReadOnlyList<FlowNode> right, IReadOnlyList<Flow> flows)
    {
        var scale = Math.Min(Scale(left), Scale(right));
        var (from, to) = (Stack(left, scale), Stack(right, scale));
        var (leftUsed, rightUsed) = (from.Select(node => node.Y).ToArray(), to.Select(node => node.Y).ToArray());
        var paths = new string[flows.Count];
        foreach (var i in Enumerable.Range(0, flows.Count).OrderBy(i => flows[i].From).ThenBy(i => flows[i].To))
        {
            var (flow, thickness) = (flows[i], flows[i].Size * scale);
            paths[i] = Path(leftUsed[flow.From], rightUsed[flow.To], thickness);
            leftUsed[flow.From] += thickness;
            rightUsed[flow.To] += thickness;
        }

        return new SankeyShape(from, to, paths);
    }

    private static double Scale(IReadOnlyList<FlowNode> nodes) =>
        nodes.Sum(node => node.Size) is > 0 and var sum ? (Height - (Gap * (nodes.Count - 1)) - (Least * nodes.Count)) / sum : 0;

    private static List<(double Y, double Height)> Stack(IReadOnlyList<FlowNode> nodes, double scale)
    {
        var places = new List<(double, double)>();
        var y = 0.0;
        foreach (var node in nodes)
        {
            var height = Math.Max(Least, node.Size * scale);
            places.Add((y, height));
            y += height + Gap;
        }

        return places;
    }

    private static string Path(double y0, double y1, double thickness) =>
        $"M0,{Svg.N(y0)}C500,{Svg.N(y0)} 500,{Svg.N(y1)} 1000,{Svg.N(y1)}V{Svg.N(y1 + thickness)}C500,{Svg.N(y1 + thickness)} 500,{Svg.N(y0 + thickness)} 0,{Svg.N(y0 + thickness)}Z";
}
