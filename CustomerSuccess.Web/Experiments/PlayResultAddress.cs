using System.Globalization;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Experiments;

/// <summary>What the page of one play shows, as the address holds it. What makes no sense counts as not said.</summary>
/// <param name="Version">Null: all versions together.</param>
/// <param name="Show">The runs that are listed.</param>
public sealed record PlayResultAddress(string Key, int? Version = null, RunGroup Show = RunGroup.Treated, int Page = 1)
{
    public string Href => QueryHelpers.AddQueryString(
        AppRoutes.PlayResult(Key),
        new Dictionary<string, string?>
        {
            ["version"] = Version?.ToString(CultureInfo.InvariantCulture),
            ["show"] = Show == RunGroup.Treated ? null : $"{Show}".ToLowerInvariant(),
            ["page"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(pair => pair.Value is not null));

    /// <summary>The list behind a number; it stands at the foot of the page.</summary>
    public string To(RunGroup group) => $"{(this with { Show = group, Page = 1 }).Href}#runs";

    public static PlayResultAddress Read(string key, string? version, string? show, string? page) => new(
        key, Number(version), Enum.TryParse<RunGroup>(show, ignoreCase: true, out var group) && Enum.IsDefined(group) && !char.IsAsciiDigit(show![0]) ? group : RunGroup.Treated, Number(page) ?? 1);

    private static int? Number(string? word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
