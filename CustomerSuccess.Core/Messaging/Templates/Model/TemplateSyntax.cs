namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>A template taken apart, with everything in it that cannot be sent.</summary>
/// <param name="Faults">By line; what is taken apart is only to be used without any.</param>
public sealed record TemplateSyntax(IReadOnlyList<TemplateNode> Nodes, IReadOnlyList<(int Line, string Message)> Faults)
{
    /// <summary>Every fact that is named, in the order of the text.</summary>
    public IEnumerable<string> Facts => FactsOf(Nodes).Distinct();

    /// <summary>The facts that would be written out, when those are known: a condition asks and writes nothing by itself.</summary>
    public IEnumerable<string> Printed(IReadOnlyCollection<string> known) => PrintedOf(Nodes, known).Distinct();

    private static IEnumerable<string> FactsOf(IReadOnlyList<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Fact fact => [fact.Key],
        TemplateNode.Condition condition => [condition.Key, .. FactsOf(condition.Then), .. FactsOf(condition.Else)],
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> PrintedOf(IReadOnlyList<TemplateNode> nodes, IReadOnlyCollection<string> known) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Fact fact => [fact.Key],
        TemplateNode.Condition condition => PrintedOf(known.Contains(condition.Key) != condition.Unless ? condition.Then : condition.Else, known),
        _ => Enumerable.Empty<string>(),
    });
}
