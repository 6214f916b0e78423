using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates.Stored;

/// <summary>The words of a template from some time on; never changed, so that a mail can be read as what it was.</summary>
public sealed class MessageTemplateVersion
{
    public const int LongestNote = 300;

    private MessageTemplateVersion()
    {
    }

    internal MessageTemplateVersion(MessageTemplate template, int number, TemplateText text, string note, string by, DateTimeOffset now)
    {
        TemplateKey = template.Key;
        Number = number;
        (Subject, Body, Marketing) = (text.Subject.Trim(), text.Body.ReplaceLineEndings("\n").Trim(), text.Marketing);
        Required = string.Join(',', text.Required.Distinct());
        (Note, By, At) = (note.Trim(), by, now);
    }

    public string TemplateKey { get; private set; } = "";

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>Keys of facts, with commas between.</summary>
    public string Required { get; private set; } = "";

    public bool Marketing { get; private set; }

    /// <summary>Why it was published.</summary>
    public string Note { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public TemplateText Read() => new(Subject, Body, Required.Split(',', StringSplitOptions.RemoveEmptyEntries), Marketing);
}
