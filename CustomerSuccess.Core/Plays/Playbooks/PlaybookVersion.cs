using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>What a playbook said from one publishing to the next. Never changes: runs keep the version that they began with.</summary>
public sealed class PlaybookVersion
{
    public const int LongestNote = 500;

    private PlaybookVersion()
    {
    }

    public PlaybookVersion(string playbookKey, int number, PlaybookDefinition definition, string note, string by, DateTimeOffset now)
    {
        (PlaybookKey, Number, Note) = (playbookKey, number, note);
        Definition = PlaybookJson.Write(definition);
        (PublishedBy, PublishedAt) = (by, now);
    }

    public int Id { get; private set; }

    public string PlaybookKey { get; private set; } = "";

    public int Number { get; private set; }

    /// <summary>See <see cref="PlaybookJson"/>.</summary>
    public string Definition { get; private set; } = "";

    public string Note { get; private set; } = "";

    public string PublishedBy { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }
}
