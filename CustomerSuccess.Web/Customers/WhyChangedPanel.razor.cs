using System.Globalization;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>Why a score is not what it was: over a usual span, or between any two days.</summary>
public sealed partial class WhyChangedPanel
{
    private const int Rows = 9;

    private int days = 30;
    private bool chosen;
    private DateOnly from;
    private DateOnly to;

    [Inject]
    public required ChangeQueries Changes { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required CustomerHeader Header { get; set; }

    private string Note => chosen ? "between two days" : $"{days} days";

    private string Missing => chosen
        ? "On one of these days there was not enough data for a score, so there is nothing to compare."
        : $"{days} days ago there was not enough data for a score, or there is not now, so there is nothing to compare.";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Sum(ScoreChange change)
    {
        var difference = change.Difference ?? 0;
        return difference == 0
            ? $"{change.Then} on both days; what rose and what fell cancel out."
            : $"{change.Then} {(difference < 0 ? "−" : "+")} {Text.Decimal(Math.Abs(difference) / 100.0, "0.00")} = {change.Now}. The parts sum exactly.";
    }

    private static string ScorecardNote(ScoreChange change) =>
        change.ThenScorecard == change.NowScorecard ? "No scorecard change." : $"{change.NowScorecard} replaced {change.ThenScorecard}.";

    private DateOnly Read(ChangeEventArgs change, DateOnly before)
    {
        var typed = DateOnly.TryParseExact($"{change.Value}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : before;
        return typed < Header.StartedOn ? Header.StartedOn : typed > Header.Day ? Header.Day : typed;
    }

    private void Over(int span) => (days, chosen, from, to) = (span, false, default, default);

    private void Choose() => (chosen, from, to) = (true, Header.Day.AddDays(-days) < Header.StartedOn ? Header.StartedOn : Header.Day.AddDays(-days), Header.Day);

    private async Task<ScoreChange?> LoadAsync(CancellationToken cancellationToken)
    {
        var change = await (chosen
            ? Changes.BetweenAsync(Header.ExternalId, from, to, Viewer, cancellationToken)
            : Changes.OverAsync(Header.ExternalId, days, Viewer, cancellationToken));

        // A customer that had not started then has no score of then, like one of which too little was known.
        return change ?? new ScoreChange(Header.Day.AddDays(-days), null, "", Header.Day, null, "", []);
    }
}
