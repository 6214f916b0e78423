using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Training;

public sealed class ThresholdsTests
{
    [Fact]
    public void Threshold_OfALabel_LiesWhereF1IsBest()
    {
        // Sorted: yes 0.9, yes 0.8, no 0.6, yes 0.5, no 0.1. With 2 for caution F1 is 2/6, 4/7, 4/8, 6/9, 6/10: best after the fourth.
        float[] probabilities = [0.9f, 0.1f, 0.5f, 0.6f, 0.8f];
        bool[] holds = [true, false, true, false, true];
        var texts = holds.Select(hold => new LabelledText("", hold ? 1ul : 0, 1)).ToList();
        var thresholds = Thresholds.Of([.. probabilities.Select(Row)], texts);
        Assert.Equal(0.3, thresholds[0], 5);
        Assert.Equal(0.5, thresholds[1]);
    }

    private static float[] Row(float first)
    {
        var row = new float[Outputs.Count];
        row[0] = first;
        return row;
    }
}
