using System.Text.Json;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Model;

public sealed class NoticeJsonTests
{
    private static readonly Uri Link = new("https://success.example.com/customers/C1?tab=a&b=c");

    [Fact]
    public void For_Slack_HasATextForNotificationsAndBlocksForTheChannel()
    {
        var message = Read(WebhookFormat.Slack, "Corvane Energy: usage down", "Usage fell 54 % in three days.");
        Assert.Equal("Corvane Energy: usage down: Usage fell 54 % in three days.", message.GetProperty("text").GetString());
        var blocks = message.GetProperty("blocks");
        Assert.Equal(["header", "section", "section"], blocks.EnumerateArray().Select(block => block.GetProperty("type").GetString()));
        Assert.Equal("Usage fell 54 % in three days.", Text(blocks[1]));
        Assert.Equal("<https://success.example.com/customers/C1?tab=a&b=c|Open in CustomerSuccess>", Text(blocks[2]));
    }

    [Fact]
    public void For_SlackWithANameThatLooksLikeAMention_MentionsNobody()
    {
        var message = Read(WebhookFormat.Slack, "<!channel> & Sons", "<https://evil.example|Click>");
        Assert.Equal("&lt;!channel&gt; &amp; Sons: &lt;https://evil.example|Click&gt;", message.GetProperty("text").GetString());
        Assert.All(message.GetProperty("blocks").EnumerateArray().Take(2), block => Assert.Equal("plain_text", block.GetProperty("text").GetProperty("type").GetString()));
    }

    [Fact]
    public void For_SlackWithTextsThatAreTooLong_KeepsWithinItsLimits()
    {
        var blocks = Read(WebhookFormat.Slack, new string('a', 500), new string('b', 5000)).GetProperty("blocks");
        Assert.Equal((150, 3000), (Text(blocks[0])!.Length, Text(blocks[1])!.Length));
    }

    [Fact]
    public void For_SlackWithATitleThatIsCutWithinACharacter_LeavesTheCharacterOut() =>
        Assert.Equal($"{new string('a', 148)}…", Text(Read(WebhookFormat.Slack, $"{new string('a', 148)}😀 and so on", "").GetProperty("blocks")[0]));

    [Fact]
    public void For_SlackWithoutText_HasNoEmptyBlock() => Assert.Equal(2, Read(WebhookFormat.Slack, "Hello", "").GetProperty("blocks").GetArrayLength());

    [Fact]
    public void For_Teams_IsAnAdaptiveCardOfPlainRunsWithALink()
    {
        var message = Read(WebhookFormat.Teams, "Corvane **Energy**", "Usage fell [54 %](x).");
        var attachment = message.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        var card = attachment.GetProperty("content");
        Assert.Equal(["Corvane **Energy**", "Usage fell [54 %](x)."], card.GetProperty("body").EnumerateArray().Select(Run));
        Assert.Equal(Link.AbsoluteUri, card.GetProperty("actions")[0].GetProperty("url").GetString());
    }

    private static string? Run(JsonElement block)
    {
        Assert.Equal("RichTextBlock", block.GetProperty("type").GetString());
        return block.GetProperty("inlines")[0].GetProperty("text").GetString();
    }

    private static JsonElement Read(WebhookFormat format, string title, string text) => JsonDocument.Parse(NoticeJson.For(format, title, text, Link)).RootElement;

    private static string? Text(JsonElement block) => block.GetProperty("text").GetProperty("text").GetString();
}
