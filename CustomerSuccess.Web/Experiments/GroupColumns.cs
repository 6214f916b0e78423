using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Experiments;

/// <summary>What stands in the list of runs behind a number.</summary>
internal static class GroupColumns
{
    /// <param name="currency">The reporting currency.</param>
    public static IReadOnlyList<TableColumn<GroupedRun>> Of(string currency) =>
    [
        new("customer", "Customer", row => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(row.CustomerId)}\">{row.CustomerName}</a>")),
        new("run", "Run", row => Markup.Of($"<a class=\"link\" href=\"{AppRoutes.Run(row.Id)}\">{Text.Day(row.StartedOn)}</a>")),
        new("group", "Group", row => Markup.Of($"{(row.HeldOut ? "held out" : "treated")}"), OnlyWide: true),
        new("counted", "Counted on", row => Markup.Of($"{Text.Day(row.CountedOn)}"), OnlyWide: true),
        new("there", "Then", row => Markup.Of($"<span class=\"tag\">{row.IsThere switch { true => "stayed", false => "had left", null => "not counted" }}</span>")),
        new("start", "ARR at the start", row => Markup.Of($"{Text.Money(row.AtStart, currency)}"), Number: true, OnlyWide: true),
        new("kept", "Kept", row => Markup.Of($"{Text.Money(row.Kept, currency)}"), Number: true, OnlyWide: true),
    ];
}
