using CustomerSuccess.Core.Plays.Model.Forecasting;

namespace CustomerSuccess.Web.Plays.Forecast;

/// <summary>What all people together would have to do on one day.</summary>
public sealed record LoadDay(DateOnly Day, int Tasks, int Mails)
{
    /// <summary>Every day from the first to the last with work, in order; days without any are zero.</summary>
    public static IReadOnlyList<LoadDay> Of(IReadOnlyList<LoadLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var (first, last) = (lines.Min(line => line.Day), lines.Max(line => line.Day));
        var days = lines.ToLookup(line => line.Day);
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => first.AddDays(i))
            .Select(day => new LoadDay(day, days[day].Sum(line => line.Tasks), days[day].Sum(line => line.Mails)))];
    }
}
