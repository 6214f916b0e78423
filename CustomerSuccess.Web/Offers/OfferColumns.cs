using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Offers;

/// <summary>What stands in the list of offers.</summary>
internal static class OfferColumns
{
    /// <param name="currency">The reporting currency.</param>
    /// <param name="today">The day that the screen speaks of.</param>
    public static IReadOnlyList<TableColumn<OfferRow>> All(string currency, DateOnly today) =>
    [
        new("customer", "Customer", row => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(row.CustomerId)}\">{row.CustomerName}</a>")),
        new("offer", "Offer", row => Markup.Of($"<a class=\"link clip\" href=\"{AppRoutes.Offer(row.Id)}\">{row.Headline}</a>")),
        new("state", "State", row => OfferStateWords.Mark(row.State)),
        new("cost", "Cost", row => Markup.Of($"{Text.Money(row.ReportedCost, currency)}"), Number: true),
        new("arr", "ARR", row => Markup.Of($"{Text.Money(row.ReportedArr, currency)}"), Number: true, OnlyWide: true),
        new("until", "Until", row => row.EndedAt is null ? Marks.Day(row.ExpiresOn, today) : Markup.Of($"<span class=\"muted\">{Text.Unknown}</span>"), OnlyWide: true),
        new("moved", "Last step", row => Marks.Day(DateOnly.FromDateTime(row.MovedAt.UtcDateTime), today), OnlyWide: true),
        new("owner", "Owner", row => Markup.Of($"{row.OwnerName ?? row.OwnerEmail ?? Text.Unknown}"), OnlyWide: true),
    ];
}
