using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Plays.Tasks;

/// <summary>The filter of the list of tasks, as the address holds it. What makes no sense counts as not said.</summary>
/// <param name="Team">Of every customer that the viewer may see, instead of the viewer's own list.</param>
/// <param name="Late">Only what is overdue.</param>
/// <param name="Channel">Null: all.</param>
/// <param name="Playbook">By name; null: all.</param>
public sealed record TaskAddress(bool Team = false, bool Late = false, Channel? Channel = null, string? Playbook = null)
{
    private const string TeamWord = "team";

    public string Href => QueryHelpers.AddQueryString(
        AppRoutes.Tasks,
        new Dictionary<string, string?>
        {
            ["view"] = Team ? TeamWord : null,
            ["late"] = Late ? "1" : null,
            ["channel"] = Channel?.ToString().ToLowerInvariant(),
            ["play"] = Playbook,
        }.Where(pair => pair.Value is not null));

    /// <summary>A filter is to blame when nothing is shown.</summary>
    public bool Narrows => this with { Team = false } != new TaskAddress();

    public static TaskAddress Read(string? view, string? late, string? channel, string? play) => new(
        view == TeamWord, late == "1",
        Enum.TryParse<Channel>(channel, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(channel[0]) ? known : null,
        string.IsNullOrEmpty(play) ? null : play);
}
