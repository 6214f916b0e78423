using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Holds the scores of a history against who left. docs/backtest.md has every figure in words, with an example.</summary>
public static class BacktestRun
{
    public static Backtest Of(ReplayHistory history, LabelledRows rows, ReplayScores scores)
    {
        var flat = rows.Scores(scores);
        var (churned, scored) = (rows.Churned(), rows.Churned(flat));
        var auc = scored < Backtest.LeastChurned ? null : RocAuc.Of(flat, rows.Leaves, rows.Customers, rows.CustomerCount);
        var warnings = rows.Leavings.Select(leaving => WarningDays(history, leaving, scores)).OfType<int>().ToList();
        return new Backtest(
            Verdict(churned, auc),
            rows.Count == 0 ? null : rows.Places.Min(place => history.MonthEnds[place.MonthEnd].Day),
            rows.Count == 0 ? null : rows.Places.Max(place => history.MonthEnds[place.MonthEnd].Day),
            rows.Count,
            rows.Leaves.Count(leaves => leaves),
            flat.Count(score => score == ReplayScores.None),
            churned,
            scored,
            auc,
            Figures(flat, rows),
            rows.Leavings.Count,
            warnings.Count,
            Median(warnings),
            [
                .. rows.Leavings.Where(leaving => WarningDays(history, leaving, scores) is null)
                    .Select(leaving => Missed(history, leaving, scores)).OrderByDescending(missed => missed.Arr),
            ]);
    }

    private static BacktestVerdict Verdict(int churned, Estimate? auc) =>
        churned < Backtest.LeastChurned ? BacktestVerdict.NotEnoughChurn
        : auc is null || auc.Includes(0.5) ? BacktestVerdict.DoesNotSeparate
        : auc.Low > 0.5 ? BacktestVerdict.Separates : BacktestVerdict.Reversed;

    private static List<BandFigures> Figures(int[] scores, LabelledRows rows)
    {
        var (all, leaving) = (new int[Bands.BestFirst.Count], new int[Bands.BestFirst.Count]);
        for (var i = 0; i < scores.Length; i++)
        {
            if (ReplayScores.ToBand(scores[i]) is { } band)
            {
                all[(int)band]++;
                leaving[(int)band] += rows.Leaves[i] ? 1 : 0;
            }
        }

        var leavingOfAll = rows.Leaves.Count(leaves => leaves);
        return [.. Bands.BestFirst.Select(band => new BandFigures(
            band, all[(int)band], leaving[(int)band], all.Take((int)band + 1).Sum(), leaving.Take((int)band + 1).Sum(), leavingOfAll))];
    }

    /// <returns>Null when the last month end before leaving was not below Healthy.</returns>
    private static int? WarningDays(ReplayHistory history, Leaving leaving, ReplayScores scores)
    {
        DateOnly? since = null;
        foreach (var place in leaving.Trail)
        {
            if (ReplayScores.ToBand(scores.At(place)) is not { } band || !Bands.IsAtRisk(band))
            {
                break;
            }

            since = history.MonthEnds[place.MonthEnd].Day;
        }

        return since is { } first ? leaving.On.DayNumber - first.DayNumber : null;
    }

    private static MissedChurner Missed(ReplayHistory history, Leaving leaving, ReplayScores scores)
    {
        var (monthEnd, row) = leaving.Trail[0];
        return new MissedChurner(history.Customers[leaving.Customer], leaving.On, Before(30), Before(60), Before(90), history.MonthEnds[monthEnd].Arr[row]);

        Score? Before(int days)
        {
            var places = leaving.Trail.Where(place => history.MonthEnds[place.MonthEnd].Day <= leaving.On.AddDays(-days)).Take(1).ToList();
            return places.Count == 0 ? null : ReplayScores.ToScore(scores.At(places[0]));
        }
    }

    private static double? Median(List<int> days)
    {
        days.Sort();
        return days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
    }
}
