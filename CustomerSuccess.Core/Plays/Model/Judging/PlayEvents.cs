using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>
/// Happenings that begin a run, as far as they can be told from facts. When onboarding was completed is not known, only that it is: the event holds
/// through the first half year of a customer, and plays on it are entered once.
/// </summary>
public static class PlayEvents
{
    public const string Started = "started";
    public const string Onboarded = "onboarded";
    public const string Anniversary = "anniversary";
    public const string Left = "left";

    /// <summary>A beginning or an end is noticed up to two weeks late, when data arrives late or a playbook is switched on.</summary>
    private const int Recent = 14;
    private const int Year = 365;

    public static readonly IReadOnlyList<string> All = [Started, Onboarded, Anniversary, Left];

    public static bool Happened(string name, PlaySubject subject)
    {
        var tenure = subject.Snapshot[Input.TenureDays];
        return name switch
        {
            Started => tenure <= Recent,
            Onboarded => subject.Snapshot[Input.OnboardingProgress] >= 1 && tenure <= Year / 2,
            Anniversary => tenure >= Year && tenure % Year < 7,
            Left => subject.DaysSinceLeft <= Recent,
            _ => false,
        };
    }
}
