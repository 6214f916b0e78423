namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>In what a person counts until a step is due.</summary>
public enum DueUnit
{
    Minutes,
    Hours,
    Days,
    BusinessHours,
    BusinessDays,
}
