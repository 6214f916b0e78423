using System.Globalization;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>When the business is open, to be changed.</summary>
public sealed partial class BusinessHoursCard
{
    private static readonly IReadOnlyList<DayOfWeek> WeekDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly IReadOnlyList<string> Zones =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private readonly HashSet<DayOfWeek> days = [];
    private OpeningHours? opening;
    private string zone = "";
    private TimeOnly from;
    private TimeOnly to;
    private string holidays = "";
    private string? message;
    private bool failed;

    [Inject]
    public required RuleQueries Queries { get; init; }

    [Inject]
    public required SaveBusinessHours Save { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var answer = await Queries.OpeningAsync(Viewer, CancellationToken.None);
        if (answer.Succeeded)
        {
            opening = answer.Value;
            (zone, from, to) = (opening.TimeZone, opening.From, opening.To);
            days.UnionWith(opening.Days);
            holidays = string.Join('\n', opening.Holidays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    private void Choose(DayOfWeek day, bool open) => _ = open ? days.Add(day) : days.Remove(day);

    private async Task SaveAsync()
    {
        var lines = holidays.Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var wrong = lines.FirstOrDefault(line => !Parse(line, out _));
        if (wrong is not null)
        {
            (failed, message) = (true, $"'{wrong}' is no day; write one such as 2026-12-25.");
            return;
        }

        var read = lines.Select(line => Parse(line, out var day) ? day : default).ToList();
        var saved = await Save.RunAsync(new OpeningHours(zone.Trim(), [.. days.Order()], from, to, read), Viewer, CancellationToken.None);
        (failed, message) = (!saved.Succeeded, saved.Error?.Message ?? "Saved. Alerts that are open keep the time by which they are due.");
    }

    private static bool Parse(string line, out DateOnly day) =>
        DateOnly.TryParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
