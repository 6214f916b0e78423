namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>The success criterion held: a customer was kept, a campaign reached its aim.</summary>
    Saved,

    /// <summary>The customer left.</summary>
    Lost,
    NoEffect,

    /// <summary>A person ended it, or it gave way to a comparison.</summary>
    Stopped,

    /// <summary>The reason was gone before anything was done.</summary>
    NotNeeded,
}
