using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Web.Messaging.Templates;

/// <summary>Templates in words.</summary>
internal static class TemplateWords
{
    public static string Kind(bool marketing) => marketing ? "marketing" : "service";

    /// <summary>Where a mistake is, and what was expected.</summary>
    public static string Fault(TemplateFault fault) => fault.Line is { } line && fault.Field == TemplateFields.Body ? $"Line {line}: {fault.Message}" : fault.Message;

    public static string Required(IReadOnlyList<string> keys) => string.Join(", ", keys);

    /// <summary>Keys with commas, spaces or lines between them.</summary>
    public static IReadOnlyList<string> ReadRequired(string? text) => [.. (text ?? "").Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
