using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>A draft against the published scorecard: on the newest day, over the last 12 month ends, and against real churn.</summary>
/// <param name="Day">The newest day, of which distribution, movement and movers speak.</param>
/// <param name="Currency">ISO 4217 of all amounts; customers without a rate count with no amount.</param>
/// <param name="Customers">That the scorecard applies to on that day.</param>
/// <param name="Distribution">Best band first, "not enough data" (null) last; every band is there.</param>
/// <param name="Movement">From published to draft, those that stay included; only pairs that somebody makes.</param>
/// <param name="Movers">Who changes band, by ARR; the first <see cref="MostMovers"/>.</param>
/// <param name="Months">Oldest first, the newest day last.</param>
/// <param name="Gain">AUC of the draft minus that of the published scorecard on the rows that both score; null with too little churn.</param>
/// <param name="Seconds">How long the comparison took.</param>
public sealed record ReplayReport(
    DateOnly Day,
    string Currency,
    int Customers,
    IReadOnlyList<BandCount> Distribution,
    IReadOnlyList<BandMove> Movement,
    IReadOnlyList<Mover> Movers,
    IReadOnlyList<ReplayMonth> Months,
    IReadOnlyList<RuleFirings> Alerts,
    Backtest BacktestPublished,
    Backtest BacktestDraft,
    Estimate? Gain,
    double Seconds)
{
    public const int MostMovers = 100;

    /// <summary>Those that change band.</summary>
    public IEnumerable<BandMove> Moves => Movement.Where(move => move.From != move.To);
}
