using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a draft would do to the customers as they stand.</summary>
/// <param name="Bands">Best first, "not enough data" last.</param>
/// <param name="Changed">Customers that would change their band, or get or lose a score.</param>
/// <param name="ChangedArr">Theirs, in the reporting currency.</param>
public sealed record DraftEffect(ImmutableArray<BandShift> Bands, int Changed, Money ChangedArr)
{
    public int Customers => Bands.Sum(band => band.After);

    /// <param name="before">Null for each customer when nothing was published before.</param>
    /// <param name="after">In the order of <paramref name="before"/>.</param>
    /// <param name="arr">In that order too.</param>
    public static DraftEffect Of(IReadOnlyList<Score?> before, IReadOnlyList<Score?> after, IReadOnlyList<Money?> arr)
    {
        var (old, now) = (before.Select(BandOf).ToList(), after.Select(BandOf).ToList());
        var changed = Enumerable.Range(0, now.Count).Where(i => old[i] != now[i]).ToList();
        return new DraftEffect(
            [
                .. Health.Model.Bands.BestFirst.Select(band => (Band?)band).Append(null)
                    .Select(band => new BandShift(band, old.Count(x => x == band), now.Count(x => x == band))),
            ],
            changed.Count,
            changed.Aggregate(Money.Zero, (sum, i) => sum + (arr[i] ?? Money.Zero)));
    }

    private static Band? BandOf(Score? score) => score is { } known ? Health.Model.Bands.Of(known) : null;
}
