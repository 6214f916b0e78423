using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>
/// Sends the mail of a task that somebody has on the list, as it reads with the facts of now, and the task is done with it: in one transaction, under the
/// key of the step, so that it leaves once. Caps and quiet hours bind the program and not a person; who is not to be written to is not.
/// </summary>
public sealed class SendStep(RunChange changes, LiveFeed live)
{
    /// <param name="outcome">Null: it was sent, and nothing more is known.</param>
    public async Task<Result<Done>> RunAsync(int stepId, StepOutcome? outcome, string? note, Viewer viewer, CancellationToken cancellationToken)
    {
        if (note?.Length > PlayStep.LongestNote)
        {
            return PlayErrors.StepNoteTooLong;
        }

        var sent = await changes.OfStepAsync(stepId, viewer, act => SendAsync(act, outcome, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), cancellationToken), cancellationToken);
        if (sent.Succeeded)
        {
            await live.PublishAsync(new MessagesWaiting());
        }

        return sent;
    }

    private static async Task<Error?> SendAsync(Act act, StepOutcome? outcome, string? note, CancellationToken cancellationToken)
    {
        var (context, step) = (act.Context, act.Step!);
        if (step.IsOver)
        {
            return PlayErrors.StepOver;
        }

        if (step is not { State: StepState.Open, Channel: Channel.Mail, Text: not null }
            || await StepTexts.OfStepAsync(context, act.Run, step, cancellationToken) is not { } text)
        {
            return PlayErrors.NoMail;
        }

        var settings = await context.PlaySettingsAsync(cancellationToken);
        if (settings.StoppedAt is not null)
        {
            return PlayErrors.Stopped;
        }

        if (settings.Off.Contains(Channel.Mail))
        {
            return PlayErrors.MailOff;
        }

        if (text.Draft.Missing.Count > 0)
        {
            return PlayErrors.FactsMissing(text.Draft.Missing);
        }

        if (text.ContactId is not { } contact)
        {
            return MailErrors.NoAddress;
        }

        step.Draft(text.Draft.Subject, text.Draft.Text, text.Draft.Html, contact);
        var queued = await CustomerMails.QueueAsync(context, StepMail.Of(step, contact, text.Draft.Marketing, text.Template, text.Draft.Version, act.Now), act.Now, cancellationToken);
        if (!queued.Succeeded)
        {
            return queued.Error;
        }

        step.Complete(outcome, note, act.By, act.Now, sent: true);
        act.Run.Hear(outcome, act.Now);
        act.Note(EntryKind.Sent, $"{step.Title} went out by mail.");
        return null;
    }
}
