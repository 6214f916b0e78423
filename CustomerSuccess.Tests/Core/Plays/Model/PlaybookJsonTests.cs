using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Plays.Model;

public sealed class PlaybookJsonTests
{
    [Fact]
    public void Playbook_ThatIsWrittenAndRead_IsTheSame() => Assert.All(ShippedPlaybooks.All, shipped =>
    {
        var playbook = shipped.Definition with { HoldoutBelow = new Money(123_45), Variants = [new("a", 1)], Cap = 7 };
        var read = PlaybookJson.Read(PlaybookJson.Write(playbook)).Value;
        Assert.Equivalent(playbook, read, strict: true);
        Assert.Equal(PlaybookJson.Write(playbook), PlaybookJson.Write(read));
    });

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"form":1,"playbook":{"name":"x"}}""")]
    [InlineData("""{"form":1,"playbook":null}""")]
    public void Text_ThatIsNoPlaybook_IsAnError(string text) => Assert.IsType<Invalid>(PlaybookJson.Read(text).Error);

    [Fact]
    public void Text_ThatIsCutOffOrHasAnUnknownWord_SaysWhere()
    {
        var text = PlaybookJson.Write(ShippedPlaybooks.Of("nurture"));
        Assert.StartsWith("The playbook cannot be read at ", PlaybookJson.Read(text[..^20]).Error!.Message);
        Assert.Contains("$.playbook.kind", PlaybookJson.Read(text.Replace("\"programme\"", "\"wish\"")).Error!.Message);
        Assert.Equal("The playbook was written by a newer version of the product.", PlaybookJson.Read(text.Replace("\"form\":1", "\"form\":2")).Error!.Message);
    }
}
