namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>One piece of a template.</summary>
/// <param name="Line">Where it begins, from 1.</param>
public abstract record TemplateNode(int Line)
{
    /// <summary>Words that are sent as they stand.</summary>
    public sealed record Words(int Line, string Text) : TemplateNode(Line);

    /// <summary><c>{{key}}</c>.</summary>
    public sealed record Fact(int Line, string Key) : TemplateNode(Line);

    /// <summary><c>{{#if key}}</c> or <c>{{#unless key}}</c>, with what is sent when it holds and what when not.</summary>
    public sealed record Condition(int Line, string Key, bool Unless, IReadOnlyList<TemplateNode> Then, IReadOnlyList<TemplateNode> Else) : TemplateNode(Line);
}
