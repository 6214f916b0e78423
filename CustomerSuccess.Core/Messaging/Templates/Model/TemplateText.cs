namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>What a template says.</summary>
/// <param name="Subject">One line with facts; of an in-app note the title.</param>
/// <param name="Body">Markdown with facts and conditions: <c>{{firstName}}</c>, <c>{{#if limitDate}} ... {{else}} ... {{/if}}</c>.</param>
/// <param name="Required">Keys of facts without which nothing is sent.</param>
/// <param name="Marketing">Not sent to whoever has unsubscribed, and carries the way to do so.</param>
public sealed record TemplateText(string Subject, string Body, IReadOnlyList<string> Required, bool Marketing)
{
    public const int LongestSubject = 200;
    public const int LongestBody = 20_000;
}
