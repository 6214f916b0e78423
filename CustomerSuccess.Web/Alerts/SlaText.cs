using System.Globalization;
using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Alerts;

/// <summary>How much time an answer has, in words.</summary>
internal static class SlaText
{
    /// <summary>"0:42", "5:10"; beyond two days "3 d". Always positive.</summary>
    public static string Span(TimeSpan span)
    {
        var time = span.Duration();
        return time.TotalHours >= 48
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalDays} d")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}");
    }

    public static bool IsOverdue(AlertRow alert) => alert.Left is { } left && left < TimeSpan.Zero;

    /// <summary>The line below the clock.</summary>
    public static string Note(AlertRow alert, DateTimeOffset now) => alert switch
    {
        { AcceptedAt: { } accepted } => $"accepted {Text.Moment(accepted, now)}",
        { Left: null } => "no clock",
        _ when IsOverdue(alert) => $"{Span(alert.Left!.Value)} over",
        { Sla: { } sla } => $"of {sla}",
        _ => "left",
    };
}
