using System.Globalization;
using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>Alerts and rules in the words of the screens. Colours belong to bands, so severity and lateness are ink.</summary>
internal static class AlertWords
{
    public static MarkupString Severity(AlertSeverity severity) =>
        Markup.Of($"<span class=\"tag{(severity == AlertSeverity.Critical ? " ink" : "")}\">{severity.ToString()}</span>");

    public static string Said(AlertRow alert) => $"{alert.CustomerName}: {alert.Sentence.TrimEnd('.')}.";

    /// <summary>The time that is left, or that it is over.</summary>
    public static MarkupString Left(AlertRow alert) => alert.Left is not { } left || alert.DueAt is not { } due
        ? default
        : left < TimeSpan.Zero
            ? Markup.Of($"<span class=\"tag ink\" title=\"{Due(due)}\">{Icons.Clock}overdue {SlaText.Span(left)}</span>")
            : Markup.Of($"<span class=\"tag\" title=\"{Due(due)}\">{Icons.Clock}{SlaText.Span(left)} left</span>");

    public static string Outcome(AlertRow alert) => alert.Outcome switch
    {
        AlertOutcome.Useful => "useful",
        AlertOutcome.Noise => "noise",
        AlertOutcome.TooEarly => "too early",
        null => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(alert)),
    };

    public static string Mail(MailWhen mail) => mail switch
    {
        MailWhen.Never => "not by mail",
        MailWhen.Digest => "daily digest",
        MailWhen.AtOnce => "mail at once",
        _ => throw new ArgumentOutOfRangeException(nameof(mail)),
    };

    public static string Unit(SlaUnit unit) => unit switch
    {
        SlaUnit.Minutes => "minutes",
        SlaUnit.BusinessMinutes => "business minutes",
        SlaUnit.BusinessDays => "business days",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>With its range, or that there are too few answers to say anything.</summary>
    public static string Precision(RulePrecision precision) => precision.Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{Text.Percent(share)} ({precision.Interval().Low * 100:0}–{precision.Interval().High * 100:0})")
        : "not enough answers";

    private static string Due(DateTimeOffset due) => $"Due {due.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC";
}
