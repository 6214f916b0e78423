using CustomerSuccess.Core.Messaging.Links.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Messaging.Links.Model;

public sealed class LinkSealTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, LinkSeal.KeyBytes).Select(i => (byte)i)];
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Open_OfAnySubjectThatWasClosed_GivesItBack() => Prop.ForAll<NonNull<string>>(subject =>
    {
        // Halves of surrogate pairs are no text.
        var text = string.Concat(subject.Get.Where(letter => !char.IsSurrogate(letter)));
        Assert.Equal(text, LinkSeal.Open(Key, "offer", LinkSeal.Close(Key, "offer", text, Now.AddDays(1)), Now).Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Open_OfATokenWithAnyLetterChanged_SaysThatItIsDamaged()
    {
        var token = LinkSeal.Close(Key, "offer", "45", Now.AddDays(1));
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "Aa0-.=")
            {
                var changed = token[..i] + other + token[(i + 1)..];
                if (changed != token && !DiffersOnlyInUnusedBits(token, changed))
                {
                    Assert.Equal(LinkErrors.Broken, LinkSeal.Open(Key, "offer", changed, Now).Error);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b.c")]
    [InlineData("nonsense")]
    [InlineData("ümlaut.ümlaut")]
    public void Open_OfNoToken_SaysThatItIsDamaged(string token) => Assert.Equal(LinkErrors.Broken, LinkSeal.Open(Key, "offer", token, Now).Error);

    [Fact]
    public void Open_ForAnotherPurposeOrWithAnotherKey_SaysThatItIsDamaged()
    {
        var token = LinkSeal.Close(Key, "offer", "45", Now.AddDays(1));
        Assert.Equal(LinkErrors.Broken, LinkSeal.Open(Key, "unsubscribe", token, Now).Error);
        Assert.Equal(LinkErrors.Broken, LinkSeal.Open([.. Key.Reverse()], "offer", token, Now).Error);
    }

    [Fact]
    public void Open_AfterTheEnd_SaysThatItHasExpired()
    {
        var token = LinkSeal.Close(Key, "offer", "45", Now);
        Assert.Equal(LinkErrors.Expired, LinkSeal.Open(Key, "offer", token, Now).Error);
        Assert.True(LinkSeal.Open(Key, "offer", token, Now.AddSeconds(-1)).Succeeded);
    }

    /// <summary>The last letter of base64 has bits that stand for nothing; a reader may refuse or ignore them.</summary>
    private static bool DiffersOnlyInUnusedBits(string one, string other) =>
        one.Length == other.Length && one.Zip(other).Index().Where(pair => pair.Item.First != pair.Item.Second)
            .All(pair => pair.Index == one.Length - 1 || one[pair.Index + 1] == '.');
}
