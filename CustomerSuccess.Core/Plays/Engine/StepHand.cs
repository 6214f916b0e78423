using System.Globalization;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Carries out one step after the other within one transaction.</summary>
internal sealed class StepHand(
    CustomerSuccessContext context, PlaySettings settings, BusinessCalendar calendar, ContactHistory history, Owners owners, DateTimeOffset now)
{
    /// <summary>A text whose facts have been missing so long is not sent any more.</summary>
    private static readonly TimeSpan FactsPatience = TimeSpan.FromDays(7);

    private readonly ContactPolicy policy = settings.Policy;
    private readonly IReadOnlyList<Channel> off = settings.Off;

    public List<(PlayStep Step, Approval Approval)> Asked { get; } = [];

    public int Messages { get; private set; }

    public async Task CarryAsync(PlayStep step, StepWork work, CancellationToken cancellationToken)
    {
        if (work.Failure is { } failure)
        {
            StepFailing.Fail(context, step, work.Run, failure, now);
            return;
        }

        if (work.ContactIsGone)
        {
            step.AskAnew(now);
            Note(EntryKind.Held, $"{step.Title} has to be approved again: the contact has left.", work);
            return;
        }

        if (!work.WasAsked)
        {
            step.Draft(work.Draft?.Subject, work.Draft?.Text, work.Draft?.Html, work.Contact);
        }

        if (work.Step.NeedsApproval && !work.WasAsked && !(work.Step.OnlyWithoutAnswer && work.Run.AnsweredAt is not null))
        {
            await AskAsync(step, work, cancellationToken);
            return;
        }

        await ActAsync(step, work, Decide(step, work, work.HasAddress), cancellationToken);
    }

    private StepDecision Decide(PlayStep step, StepWork work, bool hasAddress) => StepDecision.Of(
        work.Step, work.Subject, work.Run.AnsweredAt is not null, new ChannelFacts(off, hasAddress),
        channel => ContactRules.Judge(policy, calendar, new ContactAsk(channel, work.IsMarketing, history.IsEscalated(work.Customer.Id), step.DueAt), history.Of(work.Contact), now));

    private async Task ActAsync(PlayStep step, StepWork work, StepDecision decision, CancellationToken cancellationToken)
    {
        switch (decision.Fate)
        {
            case StepFate.Skip:
                step.Close(StepState.Skipped, decision.Why!, "", now);
                Note(EntryKind.Skipped, $"{step.Title} was skipped. {decision.Why}", work);
                break;
            case StepFate.GiveToPerson:
                Give(step, work, decision.Channel!.Value, decision.Why);
                break;
            case StepFate.Tell:
                Tell(step, work);
                break;
            case StepFate.Propose:
                await ProposeAsync(step, work, cancellationToken);
                break;
            case StepFate.PutOff:
                step.PutOff(decision.Until!.Value, decision.Why!);
                Keep(EntryKind.PutOff, step, work, decision);
                break;
            case StepFate.Suppress:
                step.Close(StepState.Suppressed, decision.Why!, "", now);
                Keep(EntryKind.Suppressed, step, work, decision);
                break;
            case StepFate.Send when work.Draft is { Missing.Count: > 0 } draft:
                Hold(step, work, draft);
                break;
            case StepFate.Send:
                await SendAsync(step, work, decision, cancellationToken);
                break;
            default:
                throw new InvalidOperationException($"Unknown fate {decision.Fate}.");
        }
    }

    private async Task SendAsync(PlayStep step, StepWork work, StepDecision decision, CancellationToken cancellationToken)
    {
        var channel = decision.Channel!.Value;
        if (channel == Channel.InApp)
        {
            await CustomerNotes.AddAsync(context, step.Key, work.Customer.Id, step.Subject ?? step.Title, step.Text ?? "", now, cancellationToken);
        }
        else
        {
            var drafted = work.Draft is { } draft && draft.Text == step.Text ? draft : null;
            var mail = StepMail.Of(step, work.Contact!.Value, work.IsMarketing, drafted is null ? null : work.Step.Template, drafted?.Version, now);
            var queued = await CustomerMails.QueueAsync(context, mail, now, cancellationToken);
            if (!queued.Succeeded)
            {
                // The contact does not take mails: what is left of the channels decides.
                var left = Decide(step, work, hasAddress: false);
                await ActAsync(step, work, left.Fate == StepFate.PutOff ? left : left with { Why = queued.Error.Message }, cancellationToken);
                return;
            }
        }

        step.Send(channel, decision.Why, now);
        history.Add(work.Contact, channel, now);
        Messages++;
        Note(EntryKind.Sent, $"{step.Title} went out {(channel == Channel.InApp ? "in the product" : "by mail")}.{Because(decision.Why)}", work);
    }

    private void Give(PlayStep step, StepWork work, Channel channel, string? why)
    {
        step.Give(owners.Of(work.Step.Owner, work.Run, work.Customer), channel, why);
        Note(EntryKind.Given, $"{step.Title} is on the list of {owners.NameOf(step.OwnerEmail)}.{Because(why)}", work);
    }

    private void Tell(PlayStep step, StepWork work)
    {
        if (owners.Of(work.Step.Owner, work.Run, work.Customer) is { } owner)
        {
            var body = $"{work.Customer.Name}\n{work.Run.Reason}\n\n{work.Step.Instruction}\n\n/customers/{Uri.EscapeDataString(work.Customer.ExternalId)}";
            context.Add(OutgoingMessage.Mail(step.Key, owner, $"{work.Customer.Name}: {step.Title}", body, now));
            Messages++;
        }

        step.Finish(null, "", now);
        Note(EntryKind.Told, step.Title, work);
    }

    private async Task ProposeAsync(PlayStep step, StepWork work, CancellationToken cancellationToken)
    {
        var before = await context.Set<PlayStep>().Where(other => other.RunId == step.RunId && other.Made != null).Select(other => other.Made!).ToListAsync(cancellationToken);
        if (await OfferOfPlays.ProposeAsync(context, work.Customer.Id, isLast: work.Step.OnlyWithoutAnswer, before, now, cancellationToken) is not { } made)
        {
            Give(step, work, Channel.Internal, "No offer could be proposed: prepare one");
            return;
        }

        step.Finish(null, "", now, made);
        Note(EntryKind.Proposed, $"{step.Title} was proposed.", work);
    }

    private async Task AskAsync(PlayStep step, StepWork work, CancellationToken cancellationToken)
    {
        if (work.Draft is { Missing.Count: > 0 } draft)
        {
            Hold(step, work, draft);
            return;
        }

        var facts = string.Join('\n', new[]
        {
            work.Run.Reason,
            work.Subject?.Arr is { } arr ? $"ARR {arr}" : "ARR is not known",
            $"Due {TimeZoneInfo.ConvertTime(step.DueAt, calendar.Zone).ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)}",
            work.HasAddress ? $"To {work.Contacts.Names[work.Contact!.Value]}" : "No contact with a mail address",
            step.Subject is { } subject ? $"Subject: {subject}" : "",
        }.Where(line => line.Length > 0));
        var ask = new ApprovalAsk(ApprovalKind.ExecutiveMail, work.Customer.Id, step.ApprovalSubject, $"{step.Title} to {work.Customer.Name}", facts, step.Text, null, step.EditedBy ?? "", null);
        Asked.Add((step, await Asking.AskAsync(context, ask, now, cancellationToken)));
        Note(EntryKind.ApprovalAsked, $"{step.Title} waits for an approval.", work);
    }

    private void Hold(PlayStep step, StepWork work, Draft draft)
    {
        var why = string.Join(" ", draft.Missing);
        if (now - step.DueAt > FactsPatience)
        {
            step.Close(StepState.Skipped, why, "", now);
            Note(EntryKind.Skipped, $"{step.Title} was skipped. {why}", work);
            return;
        }

        step.PutOff(now.AddDays(1), why, StepState.Held);
        Note(EntryKind.Held, $"{step.Title} is held. {why}", work);
    }

    private void Keep(EntryKind kind, PlayStep step, StepWork work, StepDecision decision)
    {
        context.Add(new SuppressedContact(step, decision.Channel ?? step.Channel, decision.Why!, decision.Until, now));
        Note(kind, $"{step.Title}: {decision.Why}.", work);
    }

    private void Note(EntryKind kind, string text, StepWork work) => context.Add(new PlayRunEntry(work.Run, kind, text, "", now, work.Claimed));

    private static string Because(string? why) => why is null ? "" : $" {why}.";
}
