namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>What is wrong with a template, and where.</summary>
/// <param name="Field">One of <see cref="TemplateFields"/>.</param>
/// <param name="Line">From 1; null when it concerns the whole field.</param>
/// <param name="Message">For the person who writes it.</param>
public sealed record TemplateFault(string Field, int? Line, string Message);
