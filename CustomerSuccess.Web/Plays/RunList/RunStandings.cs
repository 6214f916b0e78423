using CustomerSuccess.Core.Plays.Runs.Reading;

namespace CustomerSuccess.Web.Plays.RunList;

internal static class RunStandings
{
    public static string Name(RunStanding standing) => standing switch
    {
        RunStanding.Open => "Going on",
        RunStanding.Paused => "Paused",
        RunStanding.Ended => "Ended",
        RunStanding.Treated => "All but held out",
        RunStanding.HeldOut => "Held out",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
