namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>The parts of a template that somebody writes.</summary>
public static class TemplateFields
{
    public const string Subject = "subject";
    public const string Body = "body";
    public const string Required = "required";
    public const string Note = "note";
}
