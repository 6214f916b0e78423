using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>What a template would say to a customer.</summary>
/// <param name="ContactName">To whom; null: the customer has no contact with an address.</param>
/// <param name="Draft">Null while the template has faults.</param>
/// <param name="Facts">Everything that is known about the customer, by key.</param>
public sealed record TemplatePreview(string CustomerName, string? ContactName, Draft? Draft, IReadOnlyList<TemplateFault> Faults, IReadOnlyDictionary<string, string> Facts);
