using System.Text.RegularExpressions;

namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>What must hold of a template before it may be published.</summary>
public static partial class TemplateRules
{
    public static IReadOnlyList<TemplateFault> Check(TemplateText text)
    {
        var faults = new List<TemplateFault>();
        Within(faults, TemplateFields.Subject, text.Subject, TemplateText.LongestSubject, "A subject");
        Within(faults, TemplateFields.Body, text.Body, TemplateText.LongestBody, "A text");
        if (text.Subject.AsSpan().ContainsAny('\r', '\n'))
        {
            faults.Add(new TemplateFault(TemplateFields.Subject, null, "A subject is one line."));
        }

        faults.AddRange(Syntax(TemplateFields.Subject, text.Subject));
        faults.AddRange(Syntax(TemplateFields.Body, text.Body));
        faults.AddRange(Scheme().Matches(text.Body).Where(link => !MailLinks.IsAllowed(link.Groups[1].Value)).Select(link => new TemplateFault(
            TemplateFields.Body, text.Body.AsSpan(0, link.Index).Count('\n') + 1, $"A link may begin with https:, http: or mailto:, not with {link.Groups[1].Value}:.")));
        faults.AddRange(text.Required.Where(key => MailFacts.Find(key) is null)
            .Select(key => new TemplateFault(TemplateFields.Required, null, Unknown(key))));
        return faults;
    }

    private static void Within(List<TemplateFault> faults, string field, string text, int longest, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(new TemplateFault(field, null, $"{what} is needed."));
        }
        else if (text.Length > longest)
        {
            faults.Add(new TemplateFault(field, null, $"{what} has at most {longest} letters; this has {text.Length}."));
        }
    }

    private static IEnumerable<TemplateFault> Syntax(string field, string text)
    {
        var syntax = TemplateParser.Parse(text);
        return syntax.Faults.Select(fault => new TemplateFault(field, fault.Line, fault.Message))
            .Concat(UnknownFacts(field, syntax.Nodes)).OrderBy(fault => fault.Line);
    }

    private static IEnumerable<TemplateFault> UnknownFacts(string field, IReadOnlyList<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Fact fact => Named(field, fact.Line, fact.Key),
        TemplateNode.Condition condition =>
            [.. Named(field, condition.Line, condition.Key), .. UnknownFacts(field, condition.Then), .. UnknownFacts(field, condition.Else)],
        _ => Enumerable.Empty<TemplateFault>(),
    });

    /// <summary>A condition without a fact has been named already.</summary>
    private static IEnumerable<TemplateFault> Named(string field, int line, string key) =>
        key.Length == 0 || MailFacts.Find(key) is not null ? [] : [new TemplateFault(field, line, Unknown(key))];

    private static string Unknown(string key) =>
        $"There is no fact '{key}'.{(MailFacts.Nearest(key) is { } nearest ? $" Did you mean {nearest}?" : " The list of facts has all names.")}";

    [GeneratedRegex(@"\]\(\s*<?([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
