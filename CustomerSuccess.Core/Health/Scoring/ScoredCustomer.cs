using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>One customer with its score of the day, on the way into the database.</summary>
internal sealed record ScoredCustomer(
    int CustomerId, int VersionId, Score? Score, double Coverage, string? Reason, AccountTerms Terms, PastScores Past, SnapshotBatch Batch, int Row)
{
    public Band? Band => Score is { } score ? Bands.Of(score) : null;

    public Band? Settled => Score is { } score ? Bands.Settle(Past.Settled, score) : Past.Settled;

    public int? Change30 => Score is { } now && Past.Score30 is { } then ? now.Hundredths - then.Hundredths : null;

    public double this[Input input] => Batch.Column(input)[Row];

    /// <summary>The day that lies the number of days in <paramref name="input"/> back.</summary>
    public DateOnly? DayOf(Input input) => double.IsNaN(this[input]) ? null : Batch.Day.AddDays(-(int)this[input]);
}
