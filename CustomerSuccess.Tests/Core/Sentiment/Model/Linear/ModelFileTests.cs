using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Tests.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Linear;

public sealed class ModelFileTests
{
    private static readonly byte[] Whole = Bytes();

    [Fact]
    public void File_ThatIsReadBack_JudgesAsTheModelDid()
    {
        var (model, read) = (new TextClassifier(Small.Model()), TextClassifier.Read(new MemoryStream(Whole)));
        Assert.Equal(model.Judge("the awful wait").Score, read.Judge("the awful wait").Score, 2);
        Assert.Equal(model.Facts, read.Facts);
    }

    [Fact]
    public void File_ThatIsCutOffOrChanged_IsRefusedWithAMessage()
    {
        foreach (var bytes in (byte[][])[Whole[..^1], [.. Whole[..^9], 1, .. Whole[^8..]], Whole[..20], [], "no model at all, just some words of text that is long enough"u8.ToArray()])
        {
            var fault = Assert.Throws<InvalidDataException>(() => TextClassifier.Read(new MemoryStream(bytes)));
            Assert.Matches("sentiment model", fault.Message);
        }
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(Small.Model(), stream);
        return stream.ToArray();
    }
}
