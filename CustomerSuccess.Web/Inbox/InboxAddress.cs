using System.Globalization;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Model.Issues;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Inbox;

/// <summary>The filter of the inbox as an address, and back. What makes no sense in an address counts as not said.</summary>
internal static class InboxAddress
{
    private const int LongestPeriod = 3650;

    /// <param name="query">Behind the question mark.</param>
    /// <param name="role">A CSM starts with their own customers; ?team=1 shows all that they may see.</param>
    public static InboxFilter Read(string query, Role role)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new InboxFilter(
            Enum.TryParse<TextSentiment>(Text("sentiment"), ignoreCase: true, out var sentiment) && SentimentWords.Shown.Contains(sentiment) ? sentiment : null,
            Text("issue") is { } issue ? IssueNames.Of(issue) : null,
            Enum.TryParse<TextKind>(Text("kind"), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
            Text("unanswered") == "1",
            Text("customer"),
            Number("days") is { } days and > 0 and <= LongestPeriod ? days : null,
            role == Role.Csm && Text("team") != "1" && Text("customer") is null,
            Number("page") is { } page and > 0 ? page : 1);

        string? Text(string key) => values.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

        int? Number(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static string Of(InboxFilter filter, Role role)
    {
        (string Key, string? Value)[] all =
        [
            ("sentiment", filter.Sentiment?.ToString().ToLowerInvariant()),
            ("issue", filter.Issue is { } issue ? IssueNames.Key(issue) : null),
            ("kind", filter.Kind?.ToString().ToLowerInvariant()),
            ("unanswered", filter.Unanswered ? "1" : null),
            ("customer", filter.Customer),
            ("days", filter.Days?.ToString(CultureInfo.InvariantCulture)),
            ("team", role == Role.Csm && !filter.Mine && filter.Customer is null ? "1" : null),
            ("page", filter.Page > 1 ? filter.Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return QueryHelpers.AddQueryString(AppRoutes.Inbox, all.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
    }

    /// <summary>Whether a filter is to blame when nothing is shown.</summary>
    public static bool Narrows(InboxFilter filter) => filter with { Page = 1, Mine = false } != new InboxFilter();
}
