using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Revenue;

/// <summary>Marks in the tables of revenue; there are hundreds, so they are markup and no components.</summary>
internal static class RevenueCells
{
    /// <summary>An amount that leads to its list; a dash where nothing moved.</summary>
    /// <param name="what">For whoever hears the link alone.</param>
    public static MarkupString Amount(KindSum sum, string href, string what, string currency) => sum.Count == 0
        ? Markup.Of($"<span class=\"muted\">{Text.Unknown}</span>")
        : Markup.Of($"<a class=\"link\" href=\"{href}\" aria-label=\"{what}: {Value(sum, currency)}, {Text.Plural(sum.Count, "customer")}\">{Value(sum, currency)}</a>");

    private static string Value(KindSum sum, string currency) => sum.Amount.Cents == 0 ? "0" : RevenueWords.Signed(sum.Amount, currency);
}
