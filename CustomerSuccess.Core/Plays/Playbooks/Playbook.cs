using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A playbook under its lasting key; what it says stands in its versions.</summary>
public sealed class Playbook
{
    public const int LongestKey = 50;

    private Playbook()
    {
    }

    public Playbook(string key, bool isShipped, DateTimeOffset now)
    {
        Key = key;
        IsShipped = isShipped;
        ChangedAt = now;
    }

    public int Id { get; private set; }

    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    public PlaybookKind Kind { get; private set; }

    /// <summary>Of the published version; counts from 1.</summary>
    public int Version { get; private set; }

    /// <summary>Customers enter by themselves. Runs that have begun go on whatever this says.</summary>
    public bool IsOn { get; private set; }

    public bool IsShipped { get; private set; }

    /// <summary>Until then any number may enter at once: somebody has said so.</summary>
    public DateTimeOffset? ManyUntil { get; private set; }

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Rises with every change.</summary>
    public int Revision { get; private set; }

    /// <returns>The new version, which is used from now on by runs that begin.</returns>
    public PlaybookVersion Publish(PlaybookDefinition definition, string note, string by, DateTimeOffset now)
    {
        (Name, Kind) = (definition.Name.Trim(), definition.Kind);
        Version++;
        Touch(by, now);
        return new PlaybookVersion(Key, Version, definition, note, by, now);
    }

    public void Switch(bool on, string by, DateTimeOffset now)
    {
        IsOn = on;
        Touch(by, now);
    }

    public void AllowMany(DateTimeOffset until) => ManyUntil = until;

    private void Touch(string by, DateTimeOffset now)
    {
        (ChangedBy, ChangedAt) = (by, now);
        Revision++;
    }
}
