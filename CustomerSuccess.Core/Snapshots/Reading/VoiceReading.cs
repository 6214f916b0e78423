using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What people say and who they are: <c>nps</c>, <c>sentiment_calls</c> and the champions among <c>contacts</c>.</summary>
internal static class VoiceReading
{
    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        await FillNpsAsync(frame, cancellationToken);
        await FillRatingsAsync(frame, cancellationToken);
        await FillChampionsAsync(frame, cancellationToken);
    }

    private static async Task FillNpsAsync(Frame frame, CancellationToken cancellationToken)
    {
        var (end, year) = (frame.End, frame.BeforeInstant(365));
        var answers = await (
            from customer in frame.Members()
            join answer in frame.Context.Set<NpsAnswer>() on customer.Id equals answer.CustomerId
            where answer.At >= year && answer.At < end
            select new { answer.CustomerId, answer.ExternalId, answer.ContactId, answer.At, answer.Score }).ToListAsync(cancellationToken);
        foreach (var own in answers.GroupBy(answer => answer.CustomerId))
        {
            // Each contact speaks once, with the last answer; an answer without a contact speaks for itself.
            var last = own.GroupBy(answer => answer.ContactId ?? $"answer {answer.ExternalId}").Select(x => x.MaxBy(answer => answer.At)!).ToList();
            var row = frame.RowOf(own.Key);
            frame.Batch.Fill(Input.NpsAnswer)[row] = last.Average(answer => answer.Score);
            frame.Batch.Fill(Input.NpsAge)[row] = last.Min(answer => frame.DaysSince(answer.At));
            frame.Batch.Fill(Input.AccountNps)[row] = last.Average(answer => answer.Score >= 9 ? 100 : answer.Score <= 6 ? -100 : 0);
        }
    }

    private static async Task FillRatingsAsync(Frame frame, CancellationToken cancellationToken)
    {
        var (day, year) = (frame.Day, frame.Before(365));
        var calls = await (
            from customer in frame.Members()
            join call in frame.Context.Set<SentimentCall>() on customer.Id equals call.CustomerId
            where call.On > year && call.On <= day
            orderby call.On
            select new { call.CustomerId, call.On, call.Rating }).ToListAsync(cancellationToken);
        foreach (var call in calls)
        {
            var row = frame.RowOf(call.CustomerId);
            frame.Batch.Fill(Input.CsmRating)[row] = call.Rating;
            frame.Batch.Fill(Input.CsmRatingAge)[row] = frame.DaysSince(call.On);
        }
    }

    private static async Task FillChampionsAsync(Frame frame, CancellationToken cancellationToken)
    {
        var day = frame.Day;
        var champions = await (
            from customer in frame.Members()
            join period in frame.Context.Set<ChampionPeriod>() on customer.Id equals period.CustomerId
            where period.Since <= day
            group period by customer.Id into own
            select new { CustomerId = own.Key, Present = own.Count(x => x.Until == null || x.Until > day) }).ToListAsync(cancellationToken);
        foreach (var champion in champions)
        {
            frame.Batch.Fill(Input.ChampionPresent)[frame.RowOf(champion.CustomerId)] = champion.Present > 0 ? 1 : 0;
        }
    }
}
