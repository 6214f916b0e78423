using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>
/// What would happen when, if a customer entered a playbook: by the rules that the worker goes by, supposing that nothing but time changes,
/// nobody answers, and approvals are given in time.
/// </summary>
public static class Rehearsal
{
    private const int Attempts = 20;

    /// <param name="start">When the run would begin.</param>
    /// <param name="now">What <see cref="Rehearsed.Subject"/> is of.</param>
    public static IReadOnlyList<RehearsedStep> Of(
        PlaybookDefinition playbook, string? variant, Rehearsed customer, RehearsalTerms terms, DateTimeOffset start, DateTimeOffset now)
    {
        var history = customer.History.ToDictionary(own => own.Key, own => own.Value.ToList());
        var steps = new List<RehearsedStep>();
        var (waiting, order) = (new PriorityQueue<(PlannedStep Step, DateTimeOffset At, string? Why, int Tries), (DateTimeOffset, int)>(), 0);
        foreach (var planned in Timeline.Of(playbook, variant, start, terms.Calendar))
        {
            waiting.Enqueue((planned, planned.DueAt, null, 0), (planned.DueAt, order++));
        }

        while (waiting.TryDequeue(out var next, out _))
        {
            var subject = customer.Subject.Later((int)(next.At - now).TotalDays);
            if (Outcomes.Of(playbook, subject, new RunFacts(start, DateTimeOffset.MaxValue, start.AddDays(playbook.FollowDays)), next.At) is { } end)
            {
                steps.Add(new RehearsedStep(next.Step.Step, next.Step.DueAt, null, StepFate.Skip, null, $"The run would have ended: {end.Why}"));
                continue;
            }

            var decision = Decide(playbook, next.Step, subject, customer, terms, history, next.At);
            if (decision.Fate == StepFate.PutOff && next.Tries < Attempts)
            {
                waiting.Enqueue((next.Step, decision.Until!.Value, decision.Why, next.Tries + 1), (decision.Until.Value, order++));
                continue;
            }

            var happens = decision.Fate is not (StepFate.Skip or StepFate.Suppress or StepFate.PutOff);
            steps.Add(new RehearsedStep(next.Step.Step, next.Step.DueAt, happens ? next.At : null, decision.Fate, decision.Channel, decision.Why ?? next.Why));
            Note(next.Step.Step, decision, customer, history, next.At);
        }

        return steps;
    }

    private static StepDecision Decide(
        PlaybookDefinition playbook, PlannedStep planned, PlaySubject subject, Rehearsed customer, RehearsalTerms terms, Dictionary<int, List<ContactMoment>> history, DateTimeOffset at)
    {
        int? contact = customer.Contacts.TryGetValue(planned.Step.Contact, out var id) ? id : null;
        var channels = new ChannelFacts(terms.Off, contact is { } known && customer.WithAddress.Contains(known));
        return StepDecision.Of(planned.Step, subject, answered: false, channels, channel => ContactRules.Judge(
            terms.Policy, terms.Calendar, new ContactAsk(channel, playbook.Kind != PlaybookKind.SavePlay, customer.Escalated, planned.DueAt),
            contact is { } one ? history.GetValueOrDefault(one) ?? [] : [], at));
    }

    private static void Note(StepDefinition step, StepDecision decision, Rehearsed customer, Dictionary<int, List<ContactMoment>> history, DateTimeOffset at)
    {
        if (decision is { Fate: StepFate.Send, Channel: { } channel } && customer.Contacts.TryGetValue(step.Contact, out var contact))
        {
            history.TryAdd(contact, []);
            history[contact].Add(new ContactMoment(channel, at));
        }
    }
}
