using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Lets customers enter a playbook by themselves, or not any more. Runs that have begun go on.</summary>
public sealed class SwitchPlaybook(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    private static readonly TimeSpan Confirmed = TimeSpan.FromDays(1);

    /// <param name="confirmed">Although very many would enter at once.</param>
    /// <returns><see cref="ManyAtOnce"/> when that has to be confirmed.</returns>
    public async Task<Result<Done>> RunAsync(string key, bool on, bool confirmed, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PlayErrors.NotAllowed;
        }

        if (on && !confirmed && await ManyAsync(key, cancellationToken) is { } many)
        {
            return many;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var playbook = await write.Context.Set<Playbook>().SingleOrDefaultAsync(playbook => playbook.Key == key, cancellationToken);
            if (playbook is null)
            {
                return PlayErrors.UnknownPlaybook;
            }

            var now = clock.GetUtcNow();
            playbook.Switch(on, viewer.Email, now);
            if (on && confirmed)
            {
                playbook.AllowMany(now + Confirmed);
            }

            try
            {
                await write.CommitAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return PlayErrors.ChangedMeanwhile;
            }
        }

        await live.PublishAsync(new PlaysChanged(null));
        return default(Done);
    }

    private async Task<Error?> ManyAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await PlaybookReading.OneAsync(context, key, cancellationToken);
        if (book is null)
        {
            return null;
        }

        var subjects = await SubjectReading.EverybodyAsync(context, [book.Definition], clock.GetUtcNow(), cancellationToken);
        var fitting = subjects.Count(subject => Model.Judging.Entering.Fits(book.Definition, subject));
        var guard = (await context.PlaySettingsAsync(cancellationToken)).Guard;
        var total = await BulkBase.ReadAsync(context, cancellationToken);
        return guard.Asks(fitting, total) ? new ManyAtOnce(fitting, total) : null;
    }
}
