namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>What customers made of a campaign, or of one variant of it.</summary>
/// <param name="Variant">Null for all.</param>
/// <param name="Shares">One for each measure.</param>
public sealed record CampaignResult(string? Variant, int Enrolled, IReadOnlyDictionary<CampaignMeasure, MeasuredShare> Shares)
{
    /// <summary>All together, then each variant by its name, when there are several.</summary>
    public static IReadOnlyList<CampaignResult> Of(IReadOnlyCollection<EnrolledRun> runs)
    {
        var variants = runs.GroupBy(run => run.Variant, StringComparer.Ordinal).Where(own => own.Key is not null).OrderBy(own => own.Key, StringComparer.Ordinal).ToList();
        return [One(null, runs), .. variants.Count > 1 ? variants.Select(own => One(own.Key, [.. own])) : []];
    }

    private static CampaignResult One(string? variant, IReadOnlyCollection<EnrolledRun> runs)
    {
        MeasuredShare OfEnrolled(Func<EnrolledRun, bool> hit) => new(runs.Count(hit), runs.Count);
        var sent = runs.Sum(run => run.Sent);
        return new CampaignResult(variant, runs.Count, new Dictionary<CampaignMeasure, MeasuredShare>
        {
            [CampaignMeasure.Opened] = new(runs.Sum(run => run.Opened), sent),
            [CampaignMeasure.Clicked] = new(runs.Sum(run => run.Clicked), sent),
            [CampaignMeasure.Replied] = OfEnrolled(run => run.Replied),
            [CampaignMeasure.Engaged] = OfEnrolled(run => run.Replied || run.Clicked > 0),
            [CampaignMeasure.Booked] = OfEnrolled(run => run.Booked),
            [CampaignMeasure.Shared] = OfEnrolled(run => run.Shared),
            [CampaignMeasure.Reached] = new(runs.Count(run => run.Reached == true), runs.Count(run => run.Reached is not null)),
        });
    }
}
