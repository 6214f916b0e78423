using System.Globalization;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Churn;

/// <summary>What the Model screen shows, as its address says it.</summary>
/// <param name="Version">Null: the one in use.</param>
/// <param name="Factor">The key of the factor whose shape is drawn; null: the most important one.</param>
public sealed record ModelAddress(int? Version, string? Factor)
{
    public string Href
    {
        get
        {
            var parts = new[] { Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"version={version}") : null, Factor is null ? null : $"factor={Uri.EscapeDataString(Factor)}" };
            var query = string.Join('&', parts.OfType<string>());
            return query.Length == 0 ? AppRoutes.ChurnModel : $"{AppRoutes.ChurnModel}?{query}";
        }
    }
}
