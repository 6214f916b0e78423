using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>Alerts as mails and channels say them.</summary>
internal static class AlertText
{
    /// <summary>Of many alerts at once a mail names that many; the rest stands in the product.</summary>
    private const int MostLines = 25;

    public static string Subject(Told told) => $"{told.Alert.Severity}: {told.Customer.Name} – {told.Alert.Sentence}";

    public static string Body(Told told, BusinessCalendar calendar)
    {
        var text = new StringBuilder()
            .AppendLine(told.Customer.Name)
            .AppendLine(CultureInfo.InvariantCulture, $"{told.Alert.Sentence}.")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"Rule: {told.Rule.Name} ({AlertSentence.Condition(told.Rule.Terms)})")
            .AppendLine(CultureInfo.InvariantCulture, $"What to do: {told.Rule.Action}");
        if (told.Alert.DueAt is { } due)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Due: {Time(due, calendar)}");
        }

        return text.AppendLine().AppendLine(Path(told.Customer.ExternalId)).ToString();
    }

    public static string Body(IReadOnlyList<Told> many)
    {
        var text = new StringBuilder();
        foreach (var told in many.OrderByDescending(told => told.Alert.Severity).Take(MostLines))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Subject(told)}").AppendLine(Path(told.Customer.ExternalId)).AppendLine();
        }

        return many.Count > MostLines ? text.AppendLine(CultureInfo.InvariantCulture, $"and {many.Count - MostLines} more").ToString() : text.ToString();
    }

    public static WebhookNotice Notice(Told told) => new(
        $"{told.Alert.Severity}: {told.Customer.Name}", $"{told.Alert.Sentence}. {told.Rule.Action}", Path(told.Customer.ExternalId));

    public static string Path(string externalId) => $"/customers/{Uri.EscapeDataString(externalId)}";

    public static string Time(DateTimeOffset instant, BusinessCalendar calendar) =>
        TimeZoneInfo.ConvertTime(instant, calendar.Zone).ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
