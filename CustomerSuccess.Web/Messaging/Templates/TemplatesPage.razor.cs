using CustomerSuccess.Core.Messaging.Templates;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging.Templates;

/// <summary>Every template; everybody may look, admins change.</summary>
public sealed partial class TemplatesPage
{
    [Inject]
    public required TemplateQueries Queries { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    private async Task<IReadOnlyList<TemplateRow>?> LoadAsync(CancellationToken cancellationToken) => await Queries.ListAsync(cancellationToken);
}
