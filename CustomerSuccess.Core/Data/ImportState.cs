namespace CustomerSuccess.Core.Data;

public enum ImportState
{
    Running,
    Done,

    /// <summary>At least one file was refused.</summary>
    Incomplete,

    /// <summary>The program ended in the middle; the same import again finishes the job.</summary>
    Interrupted,

    /// <summary>Every row is in; the scores of the customers are not up to date yet.</summary>
    Scoring,
}
