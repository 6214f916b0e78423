using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>Marketing, community and advocacy, from <c>activity</c>.</summary>
internal static class ActivityReading
{
    private static readonly ActivityKind[] Engagement =
    [
        ActivityKind.EmailOpen, ActivityKind.EmailClick, ActivityKind.CampaignResponse, ActivityKind.Webinar, ActivityKind.Download,
        ActivityKind.BlogRead, ActivityKind.CommunityPost, ActivityKind.DocView,
    ];

    /// <summary>Rare enough to look back a year; everything else is read for 180 days.</summary>
    private static readonly List<ActivityKind> Rare =
    [
        ActivityKind.CampaignEnrolled, ActivityKind.CampaignCompleted, ActivityKind.CampaignResponse, ActivityKind.Referral,
        ActivityKind.Review, ActivityKind.CaseStudy, ActivityKind.EmailOpen, ActivityKind.EmailClick,
    ];

    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("activity", frame.Day))
        {
            return;
        }

        var (day, month, before, quarter, half, year) =
            (frame.Day, frame.Before(30), frame.Before(60), frame.Before(90), frame.Before(180), frame.Before(365));
        var rare = Rare;
        var rows = await (
            from customer in frame.Members()
            join activity in frame.Context.Set<ActivityDay>() on customer.Id equals activity.CustomerId
            where activity.Day <= day && (activity.Day > half || (activity.Day > year && rare.Contains(activity.Kind)))
            group activity by new { customer.Id, activity.Kind } into own
            select new ActivityTotals
            {
                CustomerId = own.Key.Id,
                Kind = own.Key.Kind,
                Last30 = own.Sum(x => x.Day > month ? x.Count : 0),
                Before30 = own.Sum(x => x.Day > before && x.Day <= month ? x.Count : 0),
                Last90 = own.Sum(x => x.Day > quarter ? x.Count : 0),
                Last180 = own.Sum(x => x.Day > half ? x.Count : 0),
                Last365 = own.Sum(x => x.Count),
                LastDay = own.Max(x => x.Count > 0 ? (DateOnly?)x.Day : null),
            }).ToListAsync(cancellationToken);
        var totals = rows.ToLookup(total => total.CustomerId);
        for (var row = 0; row < frame.Batch.Count; row++)
        {
            Fill(frame, row, totals[frame.Customers[row].Id].ToDictionary(total => total.Kind));
        }
    }

    private static void Fill(Frame frame, int row, Dictionary<ActivityKind, ActivityTotals> own)
    {
        Count(Input.Webinars180, ActivityKind.Webinar, total => total.Last180);
        Count(Input.Downloads90, ActivityKind.Download, total => total.Last90);
        Count(Input.FeatureRequests90, ActivityKind.FeatureRequest, total => total.Last90);
        Count(Input.CommunityPosts90, ActivityKind.CommunityPost, total => total.Last90);
        Count(Input.DocViews30, ActivityKind.DocView, total => total.Last30);
        Count(Input.BlogReads30, ActivityKind.BlogRead, total => total.Last30);
        Count(Input.CampaignsEnrolled365, ActivityKind.CampaignEnrolled, total => total.Last365);
        Count(Input.Reviews365, ActivityKind.Review, total => total.Last365);
        Count(Input.Referrals365, ActivityKind.Referral, total => total.Last365);
        Count(Input.CaseStudies365, ActivityKind.CaseStudy, total => total.Last365);
        Rate(Input.EmailOpenRate90, ActivityKind.EmailOpen, ActivityKind.EmailSent, total => total.Last90);
        Rate(Input.EmailOpenRate30, ActivityKind.EmailOpen, ActivityKind.EmailSent, total => total.Last30);
        Rate(Input.EmailClickRate30, ActivityKind.EmailClick, ActivityKind.EmailSent, total => total.Last30);
        Rate(Input.UnsubscribeRate30, ActivityKind.Unsubscribe, ActivityKind.EmailSent, total => total.Last30);
        Rate(Input.CampaignCompletion365, ActivityKind.CampaignCompleted, ActivityKind.CampaignEnrolled, total => total.Last365);
        Rate(Input.CampaignResponse365, ActivityKind.CampaignResponse, ActivityKind.CampaignEnrolled, total => total.Last365);
        var engagement = Engagement.Select(kind => own.GetValueOrDefault(kind)).OfType<ActivityTotals>().ToList();
        frame.Batch.Fill(Input.EngagementTrend)[row] = EngagementTrend(engagement.Sum(x => x.Last30), engagement.Sum(x => x.Before30));
        var mails = new[] { own.GetValueOrDefault(ActivityKind.EmailOpen)?.LastDay, own.GetValueOrDefault(ActivityKind.EmailClick)?.LastDay };
        frame.Batch.Fill(Input.DaysSinceEmailActivity)[row] = mails.Max() is { } last ? frame.DaysSince(last) : double.NaN;

        void Count(Input input, ActivityKind kind, Func<ActivityTotals, int> window)
        {
            if (frame.Sources.Delivers(kind, frame.Day))
            {
                frame.Batch.Fill(input)[row] = own.TryGetValue(kind, out var total) ? window(total) : 0;
            }
        }

        void Rate(Input input, ActivityKind part, ActivityKind whole, Func<ActivityTotals, int> window) =>
            frame.Batch.Fill(input)[row] = own.TryGetValue(whole, out var all)
                ? Math.Min(1, Shares.Of(own.TryGetValue(part, out var some) ? window(some) : 0, window(all)))
                : double.NaN;
    }

    /// <summary>Something after nothing is the best there is; nothing after nothing is no trend.</summary>
    private static double EngagementTrend(int now, int before) => before == 0 && now > 0 ? 3 : Shares.Change(now, before);
}
