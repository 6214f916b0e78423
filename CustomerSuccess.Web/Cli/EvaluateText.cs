using System.Globalization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;

namespace CustomerSuccess.Web.Cli;

/// <summary>A backtest as plain lines, or as one JSON object.</summary>
internal sealed class EvaluateText(TextWriter output, bool json)
{
    public bool Json => json;

    public void Write(ScorecardEvaluation evaluation, WeightProposal? proposal)
    {
        Write(evaluation.Title, evaluation.Published);
        if (evaluation.Draft is { } draft)
        {
            Write("Draft", draft);
            Line($"{(evaluation.Gain is { } gain ? BacktestWords.Sentence(gain) : "Draft and published cannot be compared.")}");
        }

        if (proposal is not null)
        {
            Write(proposal);
        }

        if (json)
        {
            output.WriteLine(JsonLine.Of(new
            {
                title = evaluation.Title,
                sentence = BacktestWords.Sentence(evaluation.Published),
                published = evaluation.Published with { Missed = [] },
                draft = evaluation.Draft is null ? null : evaluation.Draft with { Missed = [] },
                gain = evaluation.Gain,
                proposal,
            }));
        }
    }

    private void Write(string title, Backtest backtest)
    {
        Line($"{title}: {BacktestWords.Sentence(backtest)}");
        if (backtest.From is not { } from || backtest.Through is not { } through)
        {
            return;
        }

        Line($"  month ends {from:yyyy-MM-dd} to {through:yyyy-MM-dd}: {backtest.Rows} rows, {backtest.LeavingRows} leaving within {Backtest.Horizon} days ({100 * backtest.BaseRate:0.0} %), {backtest.UnscoredRows} without enough data");
        Line($"  {"band",-10} {"rows",8} {"leaving",8} {"precision",10} {"recall",8}   at or below: {"precision",10} {"recall",8}");
        foreach (var band in backtest.Bands)
        {
            Line($"  {Bands.Name(band.Band),-10} {band.Rows,8} {band.Leaving,8} {Percent(band.Precision),10} {Percent(band.Recall),8} {Percent(band.PrecisionAtOrBelow),24} {Percent(band.RecallAtOrBelow),8}");
        }

        Line($"  warned of {backtest.Warned} of {backtest.Leavings} that left, median {Days(backtest.WarningDays)} before; missed {backtest.Missed.Count}");
    }

    private void Write(WeightProposal proposal)
    {
        Line($"{proposal.Finding}");
        foreach (var weight in proposal.Weights)
        {
            Line($"  {weight.MeasureKey,-24} {weight.Now / 10.0,5:0.0} % -> {weight.Proposed / 10.0,5:0.0} %  {weight.Why}");
        }
    }

    private static string Percent(double? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100:0} %") : "-";

    private static string Days(double? days) => days is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.#} days") : "no days";

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
