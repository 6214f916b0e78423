using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class SankeyShapeTests
{
    [Fact]
    public void Of_TwoByTwo_StacksNodesInProportionAndStreamsInside()
    {
        var shape = SankeyShape.Of([Node(30), Node(10)], [Node(20), Node(20)], [Flow(0, 1, 10), Flow(1, 1, 10), Flow(0, 0, 20)]);
        var scale = (SankeyShape.Height - 8 - 4) / 40;
        Assert.Equal([(0, 30 * scale), ((30 * scale) + 8, 10 * scale)], shape.Left);
        Assert.Equal([(0, 20 * scale), ((20 * scale) + 8, 20 * scale)], shape.Right);
        Assert.StartsWith($"M0,0C500,0 500,0 1000,0V{Svg.N(20 * scale)}", shape.Paths[2], StringComparison.Ordinal);
        Assert.StartsWith($"M0,{Svg.N(20 * scale)}C", shape.Paths[0], StringComparison.Ordinal);
        Assert.Contains($" 1000,{Svg.N((20 * scale) + 8)}V", shape.Paths[0], StringComparison.Ordinal);
        Assert.Contains($" 1000,{Svg.N((30 * scale) + 8)}V", shape.Paths[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NodesOfNearlyNothing_KeepsThemVisibleWithinTheHeight()
    {
        var shape = SankeyShape.Of([Node(10_000), Node(1), Node(0), Node(1)], [Node(10_002)], [Flow(0, 0, 10_000), Flow(1, 0, 1), Flow(3, 0, 1)]);
        Assert.All(shape.Left.Skip(1), node => Assert.Equal(2, node.Height));
        Assert.InRange(shape.Left[^1].Y + shape.Left[^1].Height, 0, SankeyShape.Height + 1e-9);
        Assert.InRange(shape.Right[^1].Y + shape.Right[^1].Height, 0, SankeyShape.Height + 1e-9);
    }

    [Fact]
    public void Of_Nothing_IsEmpty()
    {
        var shape = SankeyShape.Of([], [], []);
        Assert.Empty(shape.Left);
        Assert.Empty(shape.Right);
        Assert.Empty(shape.Paths);
    }

    private static FlowNode Node(int size) => new("node", size, "", "", "");

    private static Flow Flow(int from, int to, int size) => new(from, to, size, null, "");
}
