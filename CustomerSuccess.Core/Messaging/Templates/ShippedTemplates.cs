using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>The templates that come with the product, as texts in <c>Shipped</c>: one file for each occasion, one section for each template.</summary>
public static class ShippedTemplates
{
    private const string Section = "=== ";

    private static readonly string[] Files = ["save", "value", "onboarding", "milestones", "re-engagement", "expansion"];

    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<ShippedTemplate> All { get; } = [.. Files.SelectMany(Read)];

    private static IEnumerable<ShippedTemplate> Read(string file)
    {
        using var stream = typeof(ShippedTemplates).Assembly.GetManifestResourceStream($"CustomerSuccess.Core.Messaging.Templates.Shipped.{file}.md")
            ?? throw new InvalidOperationException($"The templates {file} are not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split($"\n{Section}").Select(part => Parse(part.StartsWith(Section, StringComparison.Ordinal) ? part[Section.Length..] : part))];
    }

    /// <summary>The key, lines "Name: value", an empty line, the body.</summary>
    private static ShippedTemplate Parse(string section)
    {
        var parts = section.Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var head = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        var required = head.GetValueOrDefault("Requires")?.Split(", ", StringSplitOptions.RemoveEmptyEntries) ?? [];
        var text = new TemplateText(head["Subject"], parts[1].Trim(), required, head["Kind"] == "marketing");
        return new ShippedTemplate(lines[0].Trim(), head["Name"], Enum.Parse<Channel>(head["Channel"]), text);
    }
}
