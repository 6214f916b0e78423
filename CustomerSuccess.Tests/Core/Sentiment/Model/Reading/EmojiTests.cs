using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Reading;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("😡", -1)]
    [InlineData("👎", -1)]
    [InlineData("🎉", 1)]
    [InlineData("❤", 1)]
    [InlineData("📎", 0)]
    public void Valence_OfAnEmoji_IsItsSide(string emoji, int side) => Assert.Equal(side, Math.Sign(Emoji.Valence(emoji)));

    [Theory]
    [InlineData("👍🏿", "👍")]
    [InlineData("❤️", "❤")]
    [InlineData("🤦🏼‍♀️", "🤦")]
    public void Form_OfAVariant_IsThatOfTheEmoji(string variant, string form) => Assert.Equal(form, Emoji.Form(variant));
}
