using CustomerSuccess.Core.Sentiment.Files;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Sentiment.Files;

public sealed class TrainingTextsTests
{
    [Fact]
    public void Sentences_OfSupport_AreLabelledAndOfBothSides()
    {
        var texts = TrainingTexts.Support();
        Assert.True(texts.Count(text => Outputs.Has(text.Labels, Outputs.Negative)) > 50);
        Assert.True(texts.Count(text => Outputs.Has(text.Labels, Outputs.Positive)) > 50);
        Assert.DoesNotContain(texts, text => string.IsNullOrWhiteSpace(text.Text) || text.Labels == 0);
    }

    [Fact]
    public void Emotions_WithALabelThatIsNone_AreRefusedWithThePlace()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["original"]);
        File.WriteAllText(folder["original/train.tsv"], "Fine\t27\nOdd\t3,28\n");
        var message = TrainingTexts.GoEmotions(folder.Path).Error!.Message;
        Assert.Contains("row 2, column 2: '3,28' is no label; expected a number from 0 to 27", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_OfAFolderWithoutAny_AreMissed() =>
        Assert.Contains("_labelled.txt", TrainingTexts.Sentences("/nowhere").Error!.Message, StringComparison.Ordinal);
}
