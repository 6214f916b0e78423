namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>
/// Reads the part of Handlebars that templates may use: facts, <c>#if</c>, <c>#unless</c>, <c>else</c> and comments. Everything else is named
/// with its line and with what was expected, so that nothing else ever reaches the engine.
/// </summary>
public sealed class TemplateParser
{
    private const string Open = "{{";
    private const string Close = "}}";

    private readonly List<(int Line, string Message)> faults = [];
    private readonly Stack<OpenBlock> blocks = new();
    private List<TemplateNode> into = [];
    private int line = 1;

    private TemplateParser()
    {
    }

    public static TemplateSyntax Parse(string text)
    {
        var parser = new TemplateParser();
        var nodes = parser.into;
        parser.Read(text.ReplaceLineEndings("\n"));
        return new TemplateSyntax(nodes, [.. parser.faults.OrderBy(fault => fault.Line)]);
    }

    private void Read(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf(Open, at, StringComparison.Ordinal);
            var words = open < 0 ? text[at..] : text[at..open];
            into.Add(new TemplateNode.Words(line, words));
            line += words.Count(letter => letter == '\n');
            if (open < 0)
            {
                break;
            }

            at = ReadTag(text, open);
        }

        foreach (var left in blocks)
        {
            faults.Add((left.Line, $"{{{{#{left.Word} {left.Key}}}}} is never closed: {{{{/{left.Word}}}}} was expected before the end."));
        }
    }

    /// <returns>Where the text goes on.</returns>
    private int ReadTag(string text, int open)
    {
        if (text.AsSpan(open).StartsWith("{{!--", StringComparison.Ordinal))
        {
            return Skip(text, open, "--}}");
        }

        if (text.AsSpan(open).StartsWith("{{{", StringComparison.Ordinal))
        {
            faults.Add((line, "Three braces would send a fact unescaped, which is not allowed: {{fact}} was expected."));
            return Skip(text, open, "}}}");
        }

        var close = text.IndexOf(Close, open, StringComparison.Ordinal);
        var end = text.IndexOf('\n', open);
        if (close < 0 || (end >= 0 && end < close && text[open + Open.Length] != '!'))
        {
            faults.Add((line, "{{ is never closed: }} was expected on the same line."));
            return open + Open.Length;
        }

        var inside = text[(open + Open.Length)..close];
        Take(inside.Trim());
        line += inside.Count(letter => letter == '\n');
        return close + Close.Length;
    }

    private int Skip(string text, int open, string until)
    {
        var close = text.IndexOf(until, open, StringComparison.Ordinal);
        if (close < 0)
        {
            faults.Add((line, $"{until} was expected before the end."));
            return text.Length;
        }

        line += text[open..close].Count(letter => letter == '\n');
        return close + until.Length;
    }

    private void Take(string tag)
    {
        switch (tag)
        {
            case "":
                faults.Add((line, "Nothing stands between {{ and }}: the name of a fact was expected."));
                break;
            case ['!', ..]:
                break;
            case ['&', ..]:
                faults.Add((line, "{{& would send a fact unescaped, which is not allowed: {{fact}} was expected."));
                break;
            case ['>', ..]:
                faults.Add((line, "{{> includes another template, which is not possible here."));
                break;
            case ['#', .. var opening]:
                OpenWith(opening.Trim());
                break;
            case ['/', .. var closing]:
                CloseWith(closing.Trim());
                break;
            case "else" or "^":
                Otherwise();
                break;
            case var words when words.Contains(' ', StringComparison.Ordinal):
                var name = words.Split(' ')[0];
                faults.Add((line, name == "else"
                    ? "{{else}} takes no condition of its own: put an {{#if ...}} inside it."
                    : $"There is no helper '{name}': the name of one fact was expected, such as {{{{firstName}}}}."));
                break;
            default:
                into.Add(new TemplateNode.Fact(line, tag));
                break;
        }
    }

    private void OpenWith(string opening)
    {
        var parts = opening.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [("if" or "unless") and var word, var key])
        {
            faults.Add((line, parts is ["if" or "unless", ..]
                ? $"{{{{#{parts[0]}}}}} asks for one fact: {{{{#{parts[0]} limitDate}}}} was expected."
                : $"There is no helper '{(parts.Length == 0 ? "#" : parts[0])}': {{{{#if fact}}}} or {{{{#unless fact}}}} was expected."));
            (word, key) = (parts.Length == 0 ? "if" : parts[0], "");
        }

        blocks.Push(new OpenBlock(line, word, key, into));
        into = blocks.Peek().Then;
    }

    private void Otherwise()
    {
        if (!blocks.TryPeek(out var block) || block.InElse)
        {
            faults.Add((line, block is null ? "{{else}} stands outside of any {{#if}}." : "This {{#if}} has an {{else}} already."));
            return;
        }

        block.InElse = true;
        into = block.Else;
    }

    private void CloseWith(string closing)
    {
        if (!blocks.TryPeek(out var block) || block.Word != closing)
        {
            faults.Add((line, block is null
                ? $"{{{{/{closing}}}}} closes nothing: no {{{{#{closing} ...}}}} is open."
                : $"{{{{/{block.Word}}}}} was expected, which closes {{{{#{block.Word} {block.Key}}}}} of line {block.Line}; here stands {{{{/{closing}}}}}."));
            return;
        }

        blocks.Pop();
        into = block.Around;
        into.Add(new TemplateNode.Condition(block.Line, block.Key, block.Word == "unless", block.Then, block.Else));
    }

    private sealed class OpenBlock(int line, string word, string key, List<TemplateNode> around)
    {
        public int Line => line;

        public string Word => word;

        public string Key => key;

        public List<TemplateNode> Around => around;

        public List<TemplateNode> Then { get; } = [];

        public List<TemplateNode> Else { get; } = [];

        public bool InElse { get; set; }
    }
}
