using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Templates.Stored;

/// <summary>What customers are told on some occasion. Plays and campaigns name it by its key; its words stand in versions.</summary>
public sealed class MessageTemplate
{
    public const int LongestKey = 60;

    private MessageTemplate()
    {
    }

    public MessageTemplate(string key, string name, Channel channel)
    {
        (Key, Name, Channel) = (key, name, channel);
    }

    public int Id { get; private set; }

    /// <summary>Never changes, such as <c>critical-executive-outreach</c>.</summary>
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Channel Channel { get; private set; }

    /// <summary>The number of the version that is sent; 0 before the first.</summary>
    public int Published { get; private set; }

    /// <summary>The next version, which is sent from now on. Two people who publish at once do not overwrite each other: the number is compared.</summary>
    public MessageTemplateVersion Publish(Model.TemplateText text, string note, string by, DateTimeOffset now)
    {
        Published++;
        return new MessageTemplateVersion(this, Published, text, note, by, now);
    }
}
