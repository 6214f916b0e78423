using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Web.Book;

/// <summary>What can stand in a list of customers.</summary>
internal static class BookColumns
{
    public static readonly TableColumn<BookRow> Name =
        new("name", "Customer", row => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(row.ExternalId)}\">{row.Name}</a>"), SortKey: "name");

    /// <summary>By key, in the order of the chooser.</summary>
    public static IReadOnlyList<TableColumn<BookRow>> All(DateOnly today, IReadOnlyDictionary<int, IReadOnlyList<Score>> history) =>
    [
        new("health", "Health", row => Marks.ScoreAndBand(row.Score), SortKey: "health"),
        new("year", "Year", row => history.TryGetValue(row.Id, out var scores) ? Sparkline.Of(scores) : default, OnlyWide: true),
        new("change", "30 d", row => Marks.Delta(row.Change30), Number: true, SortKey: "change"),
        new("reason", "Why", row => Markup.Of($"<span class=\"clip\" title=\"{row.Reason}\">{row.Reason}</span>"), OnlyWide: true),
        new("arr", "ARR", row => Markup.Of($"{Text.Money(row.Arr, row.Currency)}"), Number: true, SortKey: "arr", LargestFirst: true),
        new("renewal", "Renewal", row => Marks.Day(row.RenewsOn, today), SortKey: "renewal"),
        new("touch", "Last touch", row => Marks.Day(row.LastTouchOn, today), SortKey: "lasttouch"),
        new("login", "Last login", row => Marks.Day(row.LastLoginOn, today), SortKey: "lastlogin"),
        new("tickets", "Tickets", row => Markup.Of($"{row.OpenTickets?.ToString() ?? Text.Unknown}"), Number: true, SortKey: "opentickets", LargestFirst: true),
        new("nps", "NPS", row => Markup.Of($"{Text.Decimal(row.Nps)}"), Number: true, SortKey: "nps"),
        new("sentiment", "Sentiment", row => Markup.Of($"{Text.Decimal(row.Sentiment, "0.00")}"), Number: true),
        new("coverage", "Coverage", row => Markup.Of($"{Text.Percent(row.Coverage)}"), Number: true, SortKey: "coverage"),
        new("segment", "Segment", row => Markup.Of($"{row.Segment ?? Text.Unknown}"), SortKey: "segment"),
        new("tier", "Tier", row => Markup.Of($"{row.Tier ?? Text.Unknown}")),
        new("plan", "Plan", row => Markup.Of($"{row.Plan ?? Text.Unknown}"), SortKey: "plan"),
        new("owner", "Owner", row => Markup.Of($"{row.OwnerName ?? row.OwnerEmail ?? Text.Unknown}"), SortKey: "owner", OnlyWide: true),
    ];
}
