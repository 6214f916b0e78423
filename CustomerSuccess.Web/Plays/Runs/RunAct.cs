namespace CustomerSuccess.Web.Plays.Runs;

/// <summary>What is asked before a run is changed.</summary>
public enum RunAct
{
    Cancel,
    Reassign,
    Claim,
}
