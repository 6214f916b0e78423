using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Revenue;

/// <summary>What stands in the lists behind numbers of revenue.</summary>
internal static class MovementColumns
{
    public static IReadOnlyList<TableColumn<RevenueLine>> All(string currency) =>
    [
        new("customer", "Customer", line => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(line.Customer.ExternalId)}\">{line.Customer.Name}</a>"), SortKey: Key(RevenueListSort.Customer)),
        new("month", "Month", line => Markup.Of($"{RevenueWords.Month(line.Month)}"), SortKey: Key(RevenueListSort.Month), LargestFirst: true, OnlyWide: true),
        new("kind", "Movement", line => Markup.Of($"{(line.Kind is { } kind ? RevenueWords.Kind(kind) : Text.Unknown)}"), OnlyWide: true),
        new("opening", "Opening ARR", line => Markup.Of($"{RevenueWords.Arr(line.Opening, currency)}"), Number: true, SortKey: Key(RevenueListSort.Opening), LargestFirst: true),
        new("closing", "Closing ARR", line => Markup.Of($"{RevenueWords.Arr(line.Closing, currency)}"), Number: true, SortKey: Key(RevenueListSort.Closing), LargestFirst: true),
        new("change", "Change", line => Markup.Of($"<span class=\"strong\">{RevenueWords.SignedInFull(line.Change, currency)}</span>"), Number: true, SortKey: Key(RevenueListSort.Change), LargestFirst: true),
        new("reason", "Reason", line => Markup.Of($"<span class=\"clip\">{line.Reason ?? ""}</span>"), OnlyWide: true),
        new("owner", "CSM", line => Markup.Of($"{line.Customer.Owner ?? Text.Unknown}"), OnlyWide: true),
    ];

    private static string Key(RevenueListSort sort) => RevenueAddress.SortText(sort, descending: false);
}
