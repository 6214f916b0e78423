namespace CustomerSuccess.Web.Ui.Charts;

/// <param name="Href">Where it leads; empty when it leads nowhere.</param>
/// <param name="Size">The sum of its streams.</param>
/// <param name="Detail">Behind the number, such as a change.</param>
public sealed record FlowNode(string Name, int Size, string Class, string Href, string Detail);
