using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>Counts while customers are scored.</summary>
internal sealed class ScoreTally
{
    private readonly int[] bands = new int[Bands.BestFirst.Count];
    private long hundredths;

    public int Scored { get; private set; }

    public int NotEnoughData { get; private set; }

    public void Add(ScoredCustomer customer)
    {
        if (customer.Score is { } score)
        {
            Scored++;
            hundredths += score.Hundredths;
            bands[(int)Bands.Of(score)]++;
        }
        else
        {
            NotEnoughData++;
        }
    }

    public ScoreSummary Summary(DateOnly day, double seconds) => new(
        day,
        Scored + NotEnoughData,
        Scored,
        NotEnoughData,
        Scored == 0 ? null : Math.Round(hundredths / 100.0 / Scored, 2),
        Bands.BestFirst.ToDictionary(band => band, band => bands[(int)band]),
        seconds);
}
