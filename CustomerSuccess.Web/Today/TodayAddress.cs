using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Today;

/// <summary>Turns the address of Today into what it shows, and back. What an address has wrong is as if it were not there.</summary>
/// <param name="Team">Everybody's alerts instead of those for the viewer.</param>
/// <param name="Rule">Only alerts of that rule; null for all.</param>
public sealed record TodayAddress(bool Team, string? Rule)
{
    private const string TeamWord = "team";
    private const string MineWord = "mine";

    /// <summary>A CSM works a book; whoever leads looks at the team first.</summary>
    public static TodayAddress Read(string? view, string? rule, Role role) => new(
        view == TeamWord || (view != MineWord && role != Role.Csm),
        string.IsNullOrEmpty(rule) ? null : rule);

    public string Href => QueryHelpers.AddQueryString(
        AppRoutes.Today,
        new Dictionary<string, string?> { ["view"] = Team ? TeamWord : MineWord, ["rule"] = Rule }.Where(pair => pair.Value is not null));
}
