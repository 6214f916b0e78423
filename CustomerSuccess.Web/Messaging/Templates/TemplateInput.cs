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

    public bool Differs(TemplateText other) => (Subject, Body.ReplaceLineEndings("\n"), Marketing) != (other.Subject, other.Body, other.Marketing)
        || !TemplateWords.ReadRequired(Required).SequenceEqual(other.Required);
}
