using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How the relationship is kept, from <c>interactions</c>.</summary>
internal static class InteractionReading
{
    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("interactions", frame.Day))
        {
            return;
        }

        var (end, year, quarter) = (frame.End, frame.BeforeInstant(365), frame.BeforeInstant(90));
        var touches = await (
            from customer in frame.Members()
            join touch in frame.Context.Set<Interaction>() on customer.Id equals touch.CustomerId
            where touch.At >= year && touch.At < end
            group touch by customer.Id into own
            select new
            {
                CustomerId = own.Key,
                Last = own.Max(x => x.At),
                LastExecutive = own.Max(x => x.Executive ? (DateTimeOffset?)x.At : null),
                Recent = own.Count(x => x.At >= quarter),
                RecentExecutive = own.Count(x => x.At >= quarter && x.Executive),
            }).ToListAsync(cancellationToken);
        frame.NoneUnlessFound(Input.Touches90, Input.ExecutiveTouches90);
        foreach (var touch in touches)
        {
            var row = frame.RowOf(touch.CustomerId);
            frame.Batch.Fill(Input.DaysSinceTouch)[row] = frame.DaysSince(touch.Last);
            frame.Batch.Fill(Input.DaysSinceExecutive)[row] = touch.LastExecutive is { } executive ? frame.DaysSince(executive) : double.NaN;
            frame.Batch.Fill(Input.Touches90)[row] = touch.Recent;
            frame.Batch.Fill(Input.ExecutiveTouches90)[row] = touch.RecentExecutive;
        }
    }
}
