using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Web.Messaging.Templates;

/// <summary>A template while somebody writes it.</summary>
internal sealed class TemplateInput(TemplateText text)
{
    public string Subject { get; set; } = text.Subject;

    public string Body { get; set; } = text.Body;

    public string Required { get; set; } = TemplateWords.Required(text.Required);

    public bool Marketing { get; set; } = text.Marketing;

    public TemplateText Read() => new(Subject, Body, TemplateWords.ReadRequired(Required), Marketing);

    public bool Differs(TemplateText other) => (Subject, Lines(Body), Marketing) != (other.Subject, Lines(other.Body), other.Marketing)
        || !TemplateWords.ReadRequired(Required).SequenceEqual(other.Required);

    /// <summary>Browsers change line ends without being asked.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
