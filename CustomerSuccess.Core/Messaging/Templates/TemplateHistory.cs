using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template with every version that it had.</summary>
/// <param name="Versions">The newest, which is the published one, first.</param>
public sealed record TemplateHistory(string Key, string Name, Channel Channel, IReadOnlyList<TemplateVersionRow> Versions)
{
    public TemplateVersionRow Published => Versions[0];
}
