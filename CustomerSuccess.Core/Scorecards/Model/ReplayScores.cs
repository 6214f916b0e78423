using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>The scores of a whole history by one scorecard, in hundredths of a point.</summary>
public sealed class ReplayScores
{
    /// <summary>Not enough data.</summary>
    public const int None = -1;

    private readonly int[][] monthEnds;
    private readonly int[] newest;

    private ReplayScores(int[][] monthEnds, int[] newest)
    {
        this.monthEnds = monthEnds;
        this.newest = newest;
    }

    /// <summary>By row of <see cref="ReplayHistory.Newest"/>.</summary>
    public ReadOnlySpan<int> Newest => newest;

    /// <summary>Runs the arithmetic that scores every night over every frame.</summary>
    public static ReplayScores Of(Scorecard scorecard, ReplayHistory history)
    {
        var program = new ScoreProgram(scorecard);
        return new ReplayScores([.. history.MonthEnds.Select(frame => Hundredths(program, frame))], Hundredths(program, history.Newest));
    }

    /// <summary>By row of the month end.</summary>
    public ReadOnlySpan<int> At(int monthEnd) => monthEnds[monthEnd];

    public int At((int MonthEnd, int Row) place) => monthEnds[place.MonthEnd][place.Row];

    internal static Score? ToScore(int hundredths) => hundredths == None ? null : Score.FromHundredths(hundredths);

    internal static Band? ToBand(int hundredths) => ToScore(hundredths) is { } score ? Bands.Of(score) : null;

    private static int[] Hundredths(ScoreProgram program, ReplayFrame frame)
    {
        var columns = program.Run(frame.Batch);
        var scores = new int[columns.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = columns.ScoreOf(row)?.Hundredths ?? None;
        }

        return scores;
    }
}
