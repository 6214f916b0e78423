using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Charts;

public sealed partial class Sankey
{
    private SankeyShape shape = SankeyShape.Of([], [], []);

    [Parameter, EditorRequired]
    public required IReadOnlyList<FlowNode> Left { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FlowNode> Right { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Flow> Flows { get; set; }

    [Parameter, EditorRequired]
    public required string LeftTitle { get; set; }

    [Parameter, EditorRequired]
    public required string RightTitle { get; set; }

    /// <summary>What the drawing shows, for those who do not see it.</summary>
    [Parameter, EditorRequired]
    public required string Finding { get; set; }

    protected override void OnParametersSet() => shape = SankeyShape.Of(Left, Right, Flows);
}
