using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health;

/// <summary>
/// How a customer stands by the last scoring: what lists show, sort and filter, prepared so that they read one row per customer. Scores of
/// earlier days are those of the last scoring at or shortly before that day.
/// </summary>
public sealed class CustomerStanding
{
    private CustomerStanding()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly ScoredOn { get; private set; }

    public int ScorecardVersionId { get; private set; }

    /// <summary>Null: not enough data.</summary>
    public Score? Score { get; private set; }

    /// <summary>0 to 1.</summary>
    public double Coverage { get; private set; }

    public Band? Band { get; private set; }

    public Band? SettledBand { get; private set; }

    public Score? Score7 { get; private set; }

    public Score? Score30 { get; private set; }

    public Score? Score90 { get; private set; }

    /// <summary>Score minus <see cref="Score30"/> in hundredths; null where one of them is.</summary>
    public int? Change30 { get; private set; }

    /// <summary>What costs most, in a sentence.</summary>
    public string? Reason { get; private set; }

    public Money? Arr { get; private set; }

    /// <summary>The ARR in the reporting currency; null without a rate for the customer's currency.</summary>
    public Money? ReportedArr { get; private set; }

    public string Currency { get; private set; } = "";

    public string? Plan { get; private set; }

    public int? Seats { get; private set; }

    public DateOnly? RenewsOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public DateOnly? LastTouchOn { get; private set; }

    public DateOnly? LastLoginOn { get; private set; }

    public int? OpenTickets { get; private set; }

    /// <summary>Mean of the last answers, 0 to 10.</summary>
    public double? Nps { get; private set; }

    /// <summary>Mean sentiment of tickets, -1 to 1.</summary>
    public double? Sentiment { get; private set; }

    /// <summary>What the CSM said last, 1 to 5.</summary>
    public double? CsmRating { get; private set; }

    public DateOnly? CsmRatedOn { get; private set; }

    /// <summary>Scored, and no rule has looked at the result yet. Written with the score, so that a program that ends in between loses nothing.</summary>
    public bool NeedsAlerts { get; private set; }

    /// <summary>The rules have changed.</summary>
    public void AskForAlerts() => NeedsAlerts = true;

    public void AlertsRaised() => NeedsAlerts = false;
}
