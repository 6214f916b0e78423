using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What being in a band, or in it or a worse one, has said about leaving.</summary>
/// <param name="Rows">In the band, <paramref name="Leaving"/> of them leaving.</param>
/// <param name="RowsAtOrBelow">In the band or a worse one, <paramref name="LeavingAtOrBelow"/> of them leaving.</param>
/// <param name="AllLeaving">Leaving rows of all bands and of none.</param>
public sealed record BandFigures(Band Band, int Rows, int Leaving, int RowsAtOrBelow, int LeavingAtOrBelow, int AllLeaving)
{
    /// <summary>Share of the band that leaves, 0 to 1; null for an empty band.</summary>
    public double? Precision => Share(Leaving, Rows);

    /// <summary>Share of all leaving that stood in the band.</summary>
    public double? Recall => Share(Leaving, AllLeaving);

    public double? PrecisionAtOrBelow => Share(LeavingAtOrBelow, RowsAtOrBelow);

    public double? RecallAtOrBelow => Share(LeavingAtOrBelow, AllLeaving);

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
