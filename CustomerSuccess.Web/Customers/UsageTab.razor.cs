using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>What the customer does in the product, day by day and by feature.</summary>
public sealed partial class UsageTab
{
    private const int Span = 180;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["users"] = "Active users",
        ["logins"] = "Logins",
        ["actions"] = "Actions",
    };

    private string shown = "users";

    [Inject]
    public required FactQueries Facts { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private static string Number(int? value) => value is { } known ? Text.Count(known) : Text.Unknown;

    private async Task<IReadOnlyList<UsageDay>?> LoadUsageAsync(CancellationToken cancellationToken) =>
        await Facts.UsageAsync(Customer, Today.AddDays(1 - Span), Today, Viewer, cancellationToken);

    private async Task<IReadOnlyList<FeatureTotal>?> LoadFeaturesAsync(CancellationToken cancellationToken) =>
        await Facts.FeaturesAsync(Customer, Today, Viewer, cancellationToken);

    /// <summary>Every day of the span; empty when the number is not counted at all.</summary>
    private List<UsagePoint> Points(IReadOnlyList<UsageDay> days)
    {
        var values = days.ToDictionary(day => day.Day, day => shown switch
        {
            "users" => day.ActiveUsers,
            "logins" => day.Logins,
            _ => day.Actions,
        });
        return values.Values.All(value => value is null)
            ? []
            : [.. Enumerable.Range(0, Span).Select(i => Today.AddDays(1 - Span + i)).Select(day => new UsagePoint(day.ToDateTime(TimeOnly.MinValue), values.GetValueOrDefault(day) ?? 0))];
    }

    /// <summary>A mean of days, because people who come again tomorrow cannot be added up.</summary>
    private string Finding(List<UsagePoint> points)
    {
        var (now, before) = (points.TakeLast(30).Average(point => point.Value), points.SkipLast(30).TakeLast(30).Average(point => point.Value));
        return before == 0
            ? $"{Names[shown]} a day over the last 30 days: {Text.Decimal(now)}."
            : $"{Names[shown]} a day over the last 30 days: {Text.Decimal(now)}, {Text.Percent((now - before) / before, "+0;-0;0")} against the 30 days before.";
    }
}
