using CustomerSuccess.Core.Book;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Book;

/// <summary>A list of customers as CSV, with every column.</summary>
internal static class BookCsv
{
    private static readonly string[] Header =
    [
        "customer_id", "name", "segment", "tier", "plan", "owner_email", "health", "band", "change_30d", "coverage", "why", "arr", "currency",
        "renewal_on", "last_touch_on", "last_login_on", "open_tickets", "nps", "ticket_sentiment", "csm_rating", "csm_rated_on", "left_on",
        "churn_90d", "churn_90d_low", "churn_90d_high", "churn_by_rules",
    ];

    public static string Of(IReadOnlyList<BookRow> rows) => CsvText.Of(Header, rows.Select(Cells));

    private static IEnumerable<string> Cells(BookRow row) =>
    [
        row.ExternalId,
        row.Name,
        row.Segment ?? "",
        row.Tier ?? "",
        row.Plan ?? "",
        row.OwnerEmail ?? "",
        $"{row.Score}",
        row.Score is null ? "" : BandStyle.Name(row.Band),
        Number(row.Change30 / 100.0),
        Number(row.Coverage),
        row.Reason ?? "",
        $"{row.Arr}",
        row.Currency,
        $"{row.RenewsOn:yyyy-MM-dd}",
        $"{row.LastTouchOn:yyyy-MM-dd}",
        $"{row.LastLoginOn:yyyy-MM-dd}",
        $"{row.OpenTickets}",
        Number(row.Nps),
        Number(row.Sentiment),
        Number(row.CsmRating),
        $"{row.CsmRatedOn:yyyy-MM-dd}",
        $"{row.LeftOn:yyyy-MM-dd}",
        Share(row.Churn),
        Share(row.ChurnLow),
        Share(row.ChurnHigh),
        $"{row.ChurnLevel}".ToLowerInvariant(),
    ];

    private static string Number(double? value) => CsvText.Number(value);

    private static string Share(double? value) => CsvText.Number(value, "0.####");
}
