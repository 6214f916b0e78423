namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>How a measured share stands to its target.</summary>
public enum TargetAnswer
{
    NotEnoughData,
    Above,
    Below,

    /// <summary>The target lies within the range of what was measured.</summary>
    CannotBeTold,
}
