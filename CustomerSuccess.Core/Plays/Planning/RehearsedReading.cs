using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>Reads what a rehearsal needs of customers.</summary>
internal static class RehearsedReading
{
    /// <param name="playbook">Decides from when each may enter; null: at once.</param>
    public static async Task<IReadOnlyList<Rehearsed>> ReadAsync(
        CustomerSuccessContext context, IReadOnlyList<PlaySubject> subjects, PastRuns past, LivePlaybook? playbook, ContactPolicy policy, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = subjects.Select(subject => subject.CustomerId).ToList();
        var contacts = await CustomerContacts.ReadAsync(context, ids, cancellationToken);
        var history = await ContactHistory.ReadAsync(context, [.. contacts.Values.SelectMany(own => own.ByRole.Values).Distinct()], ids, policy, now, cancellationToken);
        var all = (await PlaybookReading.PublishedAsync(context, cancellationToken)).ToDictionary(live => live.Key, StringComparer.Ordinal);
        return [.. subjects.Select(subject =>
        {
            var own = contacts.GetValueOrDefault(subject.CustomerId) ?? CustomerContacts.None;
            var save = past.SavePlay(subject.CustomerId);
            return new Rehearsed(
                subject,
                own.ByRole,
                own.WithAddress,
                own.ByRole.Values.Distinct().ToDictionary(contact => contact, contact => history.Of(contact)),
                history.IsEscalated(subject.CustomerId),
                save is null ? null : new Contender(save.PlaybookKey, all[save.PlaybookKey].Definition, save.Severity),
                save?.State == RunState.Holdout,
                playbook is null ? DateTimeOffset.MinValue : past.FreeFrom(subject.CustomerId, playbook.Key, playbook.Definition));
        })];
    }
}
