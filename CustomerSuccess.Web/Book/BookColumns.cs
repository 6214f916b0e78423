using CustomerSuccess.Web.Churn;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Touches;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Book;

/// <summary>What can stand in a list of customers.</summary>
internal static class BookColumns
{
    public static readonly TableColumn<BookLine> Name =
        new("name", "Customer", line => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(line.Row.ExternalId)}\">{line.Row.Name}</a>"), SortKey: "name");

    /// <summary>By key, in the order of the chooser.</summary>
    public static readonly IReadOnlyList<TableColumn<BookLine>> All =
    [
        new("health", "Health", line => Marks.ScoreAndBand(line.Row.Score), SortKey: "health"),
        new("year", "Year", line => Sparkline.Of(line.Year), OnlyWide: true),
        new("change", "30 d", line => Marks.Delta(line.Row.Change30), Number: true, SortKey: "change"),
        new("reason", "Why", line => Markup.Of($"<span class=\"clip\" title=\"{line.Row.Reason}\">{line.Row.Reason}</span>"), OnlyWide: true),
        new("churn", "Churn 90 d", line => RiskWords.Mark(line.Row.Churn, line.Row.ChurnLow, line.Row.ChurnHigh, line.Row.ChurnLevel), Number: true, SortKey: "churn", LargestFirst: true),
        new("csm", "CSM", line => Rating(line)),
        new("arr", "ARR", line => Markup.Of($"{Text.Money(line.Row.Arr, line.Row.Currency)}"), Number: true, SortKey: "arr", LargestFirst: true),
        new("renewal", "Renewal", line => Marks.Day(line.Row.RenewsOn, line.Today), SortKey: "renewal"),
        new("touch", "Last touch", line => Marks.Day(line.Row.LastTouchOn, line.Today), SortKey: "lasttouch"),
        new("login", "Last login", line => Marks.Day(line.Row.LastLoginOn, line.Today), SortKey: "lastlogin"),
        new("tickets", "Tickets", line => Markup.Of($"{line.Row.OpenTickets?.ToString() ?? Text.Unknown}"), Number: true, SortKey: "opentickets", LargestFirst: true),
        new("nps", "NPS", line => Markup.Of($"{Text.Decimal(line.Row.Nps)}"), Number: true, SortKey: "nps"),
        new("sentiment", "Sentiment", line => Markup.Of($"{Text.Decimal(line.Row.Sentiment, "0.00")}"), Number: true),
        new("coverage", "Coverage", line => Markup.Of($"{Text.Percent(line.Row.Coverage)}"), Number: true, SortKey: "coverage"),
        new("segment", "Segment", line => Markup.Of($"{line.Row.Segment ?? Text.Unknown}"), SortKey: "segment"),
        new("tier", "Tier", line => Markup.Of($"{line.Row.Tier ?? Text.Unknown}")),
        new("plan", "Plan", line => Markup.Of($"{line.Row.Plan ?? Text.Unknown}"), SortKey: "plan"),
        new("owner", "Owner", line => Markup.Of($"{line.Row.OwnerName ?? line.Row.OwnerEmail ?? Text.Unknown}"), SortKey: "owner", OnlyWide: true),
    ];

    /// <summary>A link to where it is changed, in the list itself.</summary>
    private static MarkupString Rating(BookLine line) => line.Row.CsmRating is { } rating
        ? Markup.Of($"<a class=\"rate\" href=\"{line.RateHref}\" aria-label=\"CSM sentiment of {line.Row.Name}: {(int)rating} of 5. Change\" title=\"{RatingWords.Of(rating)}, {Text.Relative(line.Row.CsmRatedOn, line.Today)}\">{(int)rating} of 5</a>")
        : Markup.Of($"<a class=\"rate\" href=\"{line.RateHref}\" aria-label=\"CSM sentiment of {line.Row.Name}: Rate\">Rate</a>");
}
