namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>What campaigns are measured by.</summary>
public enum CampaignMeasure
{
    /// <summary>Of the mails that were sent.</summary>
    Opened,

    /// <summary>Of the mails that were sent.</summary>
    Clicked,

    /// <summary>Of the customers that were enrolled.</summary>
    Replied,

    /// <summary>Of the customers that were enrolled: followed a link or answered.</summary>
    Engaged,

    /// <summary>Of the customers that were enrolled: a meeting since.</summary>
    Booked,

    /// <summary>Of the runs that have ended: the aim of the campaign, such as a login after a silence.</summary>
    Reached,

    /// <summary>Of the customers that were enrolled: followed the link by which others are told.</summary>
    Shared,
}
