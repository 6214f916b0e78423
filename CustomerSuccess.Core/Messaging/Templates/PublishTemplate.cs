using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Makes a text the next version of a template: what is drafted from now on says it.</summary>
public sealed class PublishTemplate(Writes writes, LiveFeed live, TimeProvider clock)
{
    /// <param name="basedOn">The version that was published when the text was begun.</param>
    /// <param name="note">What has changed, for whoever reads the versions.</param>
    /// <returns>The number of the version; <see cref="TemplateInvalid"/> with every mistake.</returns>
    public async Task<Result<int>> RunAsync(string templateKey, TemplateText text, int basedOn, string note, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return TemplateErrors.NotAllowed;
        }

        if (TemplateRules.Check(text) is { Count: > 0 } faults)
        {
            return TemplateErrors.Faulty(faults);
        }

        if (string.IsNullOrWhiteSpace(note) || note.Length > MessageTemplateVersion.LongestNote)
        {
            return TemplateErrors.NoteExpected;
        }

        MessageTemplateVersion version;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var template = await write.Context.Set<MessageTemplate>().SingleOrDefaultAsync(template => template.Key == templateKey, cancellationToken);
            if (template is null)
            {
                return TemplateErrors.NoTemplate;
            }

            if (template.Published != basedOn)
            {
                return TemplateErrors.Taken(template.Published);
            }

            version = template.Publish(text, note, viewer.Name, clock.GetUtcNow());
            var before = await write.Context.Set<MessageTemplateVersion>().AsNoTracking()
                .SingleAsync(other => other.TemplateKey == templateKey && other.Number == basedOn, cancellationToken);
            if (IsSame(version, before))
            {
                return TemplateErrors.Unchanged;
            }

            write.Context.Add(version);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new TemplatesChanged());
        return version.Number;
    }

    private static bool IsSame(MessageTemplateVersion one, MessageTemplateVersion other) =>
        (one.Subject, one.Body, one.Required, one.Marketing) == (other.Subject, other.Body, other.Required, other.Marketing);
}
