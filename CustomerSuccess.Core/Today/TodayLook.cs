namespace CustomerSuccess.Core.Today;

/// <summary>Through when somebody has seen what is on Today.</summary>
public sealed class TodayLook
{
    private TodayLook()
    {
    }

    public TodayLook(int personId, DateTimeOffset at)
    {
        PersonId = personId;
        At = at;
    }

    public int PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>An earlier look than the last one changes nothing.</summary>
    public void Look(DateTimeOffset at) => At = at > At ? at : At;
}
