using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template that comes with the product.</summary>
public sealed record ShippedTemplate(string Key, string Name, Channel Channel, TemplateText Text);
