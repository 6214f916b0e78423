using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Campaigns;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Campaigns;

/// <summary>Reads the runs of campaigns with what became of their mails, in a handful of queries however many there are.</summary>
internal static class CampaignRuns
{
    public static async Task<IReadOnlyList<CampaignRun>> ReadAsync(
        CustomerSuccessContext context, IQueryable<Customer> visible, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var runs = await context.Set<PlayRun>().Where(run => run.Kind == PlaybookKind.Campaign && run.StartedAt >= since && visible.Any(customer => customer.Id == run.CustomerId))
            .Select(run => new { run.Id, run.PlaybookKey, run.CustomerId, run.Variant, run.HeldOut, run.StartedAt, run.EndedAt, run.Outcome, run.AnsweredAt }).ToListAsync(cancellationToken);
        var mails = await MailsAsync(context, since, cancellationToken);
        var meetings = (await context.Set<Interaction>().Where(met => met.Channel == Facts.Channel.Meeting && met.At >= since)
            .Select(met => new { met.CustomerId, met.At }).ToListAsync(cancellationToken)).ToLookup(met => met.CustomerId, met => met.At);
        return runs.ConvertAll(run => new CampaignRun(run.PlaybookKey, run.HeldOut, new EnrolledRun(
            run.Variant,
            mails[run.Id].Count(),
            mails[run.Id].Count(mail => mail.Opened),
            mails[run.Id].Count(mail => mail.Clicked),
            run.AnsweredAt is not null,
            meetings[run.CustomerId].Any(at => at >= run.StartedAt && at <= (run.EndedAt ?? now)),
            mails[run.Id].Any(mail => mail.Shared),
            run.EndedAt is null ? null : run.Outcome == RunOutcome.Saved)));
    }

    /// <summary>Mails that left, by the run that sent them. Who followed a link has opened the mail, though pictures may be switched off.</summary>
    private static async Task<ILookup<int, (bool Opened, bool Clicked, bool Shared)>> MailsAsync(CustomerSuccessContext context, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var steps = await (
            from step in context.Set<PlayStep>()
            join run in context.Set<PlayRun>() on step.RunId equals run.Id
            where run.Kind == PlaybookKind.Campaign && run.StartedAt >= since && step.SentAt != null
            select new { step.Id, step.RunId }).ToDictionaryAsync(step => step.Id, step => step.RunId, cancellationToken);
        var messages = context.Set<OutgoingMessage>().Where(message => message.Key.StartsWith("play-step:") && message.CreatedAt >= since);
        var sent = await messages.Where(message => message.State == MessageState.Sent).Select(message => new { message.Id, message.Key }).ToListAsync(cancellationToken);
        var events = await (
            from happened in context.Set<MailEvent>()
            join message in messages on happened.MessageId equals message.Id
            where happened.Kind == MailEventKind.Opened || happened.Kind == MailEventKind.Clicked
            select new { happened.MessageId, happened.Kind, happened.Detail }).Distinct().ToListAsync(cancellationToken);
        var clicked = events.Where(happened => happened.Kind == MailEventKind.Clicked).Select(happened => happened.MessageId).ToHashSet();
        var shared = events.Where(happened => happened.Kind == MailEventKind.Clicked && ShareLink.Is(happened.Detail)).Select(happened => happened.MessageId).ToHashSet();
        var opened = events.Select(happened => happened.MessageId).ToHashSet();
        return sent.Select(message => (Run: StepOfMail.IdOf(message.Key) is { } step && steps.TryGetValue(step, out var run) ? run : 0, message.Id)).Where(mail => mail.Run > 0)
            .ToLookup(mail => mail.Run, mail => (opened.Contains(mail.Id), clicked.Contains(mail.Id), shared.Contains(mail.Id)));
    }
}
