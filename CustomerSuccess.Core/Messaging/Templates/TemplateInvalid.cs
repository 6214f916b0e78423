using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template that cannot be sent, with everything that is wrong with it.</summary>
public sealed record TemplateInvalid(IReadOnlyList<TemplateFault> Faults)
    : Invalid(Faults is [var only] ? Where(only) : $"There are {Faults.Count} mistakes in this template. The first: {Where(Faults[0])}")
{
    private static string Where(TemplateFault fault) => fault.Line is { } line ? $"{fault.Field}, line {line}: {fault.Message}" : $"{fault.Field}: {fault.Message}";
}
