using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Publishes a new version of a playbook, or a new playbook, switched off. Runs that have begun keep theirs.</summary>
public sealed class PublishPlaybook(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <summary>Words that stand in addresses where a key would.</summary>
    private static readonly string[] Reserved = ["new", "settings", "runs", "tasks"];

    /// <param name="key">Null for a new playbook, which gets one from its name.</param>
    /// <param name="seenVersion">The version that the change was begun on; when somebody else has published since, nothing is.</param>
    /// <returns>The key; or <see cref="PlaybookInvalid"/> with what is wrong where. What differs in nothing is not published again.</returns>
    public async Task<Result<string>> RunAsync(
        string? key, int seenVersion, PlaybookDefinition definition, string note, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PlayErrors.NotAllowed;
        }

        if (note.Length > PlaybookVersion.LongestNote)
        {
            return PlayErrors.NoteTooLong;
        }

        if (PlaybookFaults.Of(definition, await TemplatesAsync(cancellationToken)) is { Count: > 0 } faults)
        {
            return new PlaybookInvalid(faults);
        }

        Playbook? playbook;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            playbook = key is null ? await AddAsync(write, definition.Name, cancellationToken)
                : await write.Context.Set<Playbook>().SingleOrDefaultAsync(playbook => playbook.Key == key, cancellationToken);
            if (playbook is null)
            {
                return PlayErrors.UnknownPlaybook;
            }

            if (key is not null && playbook.Version != seenVersion)
            {
                return PlayErrors.PublishedMeanwhile(playbook.ChangedBy);
            }

            if (key is not null && await IsPublishedAsync(write.Context, key, seenVersion, definition, cancellationToken))
            {
                return PlayErrors.Unchanged(seenVersion);
            }

            write.Context.Add(playbook.Publish(definition, note.Trim(), viewer.Email, clock.GetUtcNow()));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new PlaysChanged(null));
        return playbook.Key;
    }

    private static async Task<bool> IsPublishedAsync(CustomerSuccessContext context, string key, int version, PlaybookDefinition definition, CancellationToken cancellationToken) =>
        (await PlaybookReading.VersionsAsync(context, [(key, version)], cancellationToken)).TryGetValue((key, version), out var published)
        && PlaybookJson.Write(published) == PlaybookJson.Write(definition);

    private async Task<IReadOnlySet<string>> TemplatesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Set<MessageTemplate>().Select(template => template.Key).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
    }

    private async Task<Playbook> AddAsync(Write write, string name, CancellationToken cancellationToken)
    {
        var known = await write.Context.Set<Playbook>().Select(playbook => playbook.Key).ToListAsync(cancellationToken);
        var stem = string.Concat(name.Trim().ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        stem = stem.Length == 0 ? "playbook" : stem[..Math.Min(stem.Length, Playbook.LongestKey - 5)];
        var key = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? stem : $"{stem}-{i}").First(key => !known.Contains(key) && !Reserved.Contains(key));
        var playbook = new Playbook(key, isShipped: false, clock.GetUtcNow());
        write.Context.Add(playbook);
        return playbook;
    }
}
