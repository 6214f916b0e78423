using System.Text.Json.Nodes;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>
/// A notice in the words of a receiver. Titles and texts hold names from imported files: they travel as plain text, so that nothing in them
/// becomes a link or a mention.
/// </summary>
public static class NoticeJson
{
    private const string LinkText = "Open in CustomerSuccess";

    // https://docs.slack.dev/reference/block-kit/blocks: the longest header and section.
    private const int SlackHeader = 150;
    private const int SlackSection = 3000;

    /// <param name="link">The whole address that the notice leads to.</param>
    public static string For(WebhookFormat format, string title, string text, Uri link) => (format switch
    {
        WebhookFormat.Slack => Slack(title, text, link),
        WebhookFormat.Teams => Teams(title, text, link),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    }).ToJsonString();

    /// <summary>A message of an incoming webhook; <c>text</c> is what a notification shows.</summary>
    private static JsonObject Slack(string title, string text, Uri link)
    {
        var blocks = new JsonArray { Block("header", "plain_text", CutText.At(title, SlackHeader)) };
        if (text.Length > 0)
        {
            blocks.Add(Block("section", "plain_text", CutText.At(text, SlackSection)));
        }

        blocks.Add(Block("section", "mrkdwn", $"<{link.AbsoluteUri}|{LinkText}>"));
        return new JsonObject { ["text"] = Escaped(text.Length > 0 ? $"{title}: {text}" : title), ["blocks"] = blocks };
    }

    private static JsonObject Block(string type, string kind, string text) =>
        new() { ["type"] = type, ["text"] = new JsonObject { ["type"] = kind, ["text"] = text } };

    /// <summary>The three characters with which Slack begins links and mentions.</summary>
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>An adaptive card, as Teams workflows and connectors take it. Text runs, unlike text blocks, know no Markdown.</summary>
    private static JsonObject Teams(string title, string text, Uri link) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray
        {
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = new JsonObject
                {
                    ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.4",
                    ["body"] = new JsonArray { Run(title, heavy: true), Run(text, heavy: false) },
                    ["actions"] = new JsonArray { new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = LinkText, ["url"] = link.AbsoluteUri } },
                },
            },
        },
    };

    private static JsonObject Run(string text, bool heavy) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray { new JsonObject { ["type"] = "TextRun", ["text"] = text, ["weight"] = heavy ? "bolder" : "default" } },
    };
}
