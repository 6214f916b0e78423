using System.Globalization;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Plays.RunList;

/// <summary>What the list of runs shows, as the address holds it. What makes no sense counts as not said.</summary>
/// <param name="NotSent">What contact rules kept back, instead of runs.</param>
public sealed record RunAddress(RunFilter Filter, bool NotSent = false)
{
    private const string NotSentWord = "not-sent";
    private const int LongestDays = 3650;

    public string Href => QueryHelpers.AddQueryString(
        AppRoutes.Runs,
        new Dictionary<string, string?>
        {
            ["view"] = NotSent ? NotSentWord : null,
            ["play"] = Filter.PlaybookKey,
            ["standing"] = Filter.Standing?.ToString().ToLowerInvariant(),
            ["outcome"] = Filter.Outcome?.ToString().ToLowerInvariant(),
            ["customer"] = Filter.CustomerId,
            ["days"] = Filter.Days?.ToString(CultureInfo.InvariantCulture),
            ["page"] = Filter.Page > 1 ? Filter.Page.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(pair => pair.Value is not null));

    /// <summary>A filter is to blame when nothing is shown.</summary>
    public bool Narrows => Filter with { Page = 1 } != new RunFilter();

    public static RunAddress Read(string? view, string? play, string? standing, string? outcome, string? customer, string? days, string? page) => new(
        new RunFilter(Named<RunStanding>(standing), Named<RunOutcome>(outcome), Said(play), Said(customer), Number(days, LongestDays), Number(page, int.MaxValue) ?? 1),
        view == NotSentWord);

    private static string? Said(string? word) => string.IsNullOrEmpty(word) ? null : word;

    private static int? Number(string? word, int most) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most ? number : null;

    private static T? Named<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(word![0]) ? known : null;
}
