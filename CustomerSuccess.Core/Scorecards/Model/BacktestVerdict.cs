namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a backtest allows to say of a scorecard.</summary>
public enum BacktestVerdict
{
    /// <summary>Fewer than <see cref="Backtest.LeastChurned"/> customers have left: any figure would be chance.</summary>
    NotEnoughChurn,

    /// <summary>The interval of the AUC includes 0.5, which is what drawing lots gives; or hardly anybody who left had a score.</summary>
    DoesNotSeparate,

    /// <summary>The interval lies above 0.5: who leaves had the lower score.</summary>
    Separates,

    /// <summary>The interval lies below 0.5: who leaves had the higher score.</summary>
    Reversed,
}
