using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>One version of a template.</summary>
public sealed record TemplateVersionRow(int Number, TemplateText Text, string Note, string By, DateTimeOffset At);
