namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>What somebody has last said to very many starts of a version of a playbook at once.</summary>
/// <param name="Asked">How many customers it was about.</param>
public sealed record BulkAnswer(bool Granted, int Asked, DateTimeOffset At)
{
    /// <summary>A few more may have come to fit since the question.</summary>
    private const double Slack = 1.1;

    private static readonly TimeSpan YesHolds = TimeSpan.FromDays(1);
    private static readonly TimeSpan NoHolds = TimeSpan.FromDays(7);

    /// <param name="begun">Runs that have begun since the answer.</param>
    public bool Allows(int starts, int begun, DateTimeOffset now) => Granted && now <= At + YesHolds && starts + begun <= Math.Ceiling(Asked * Slack);

    /// <summary>A no holds for a while: nobody is asked the same every night.</summary>
    public bool Refuses(DateTimeOffset now) => !Granted && now <= At + NoHolds;
}
