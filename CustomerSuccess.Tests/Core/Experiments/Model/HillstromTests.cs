using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

/// <summary>A real randomised experiment, when its file lies beside the repository: visits after a mail for men's or women's goods, against none (Hillstrom 2008).</summary>
public sealed class HillstromTests
{
    [Fact]
    public void Visits_AfterEitherMail_RiseAsPublished()
    {
        var arms = Arms();
        var (men, women) = (ShareDifference.Of(arms["Mens E-Mail"], arms["No E-Mail"])!, ShareDifference.Of(arms["Womens E-Mail"], arms["No E-Mail"])!);

        Assert.Equal(64_000, arms.Values.Sum(arm => arm.Cases));
        Assert.Equal((7.66, 4.52), (Math.Round(men.Value * 100, 2), Math.Round(women.Value * 100, 2)));
        Assert.True(men.Low > women.High, "The intervals of the two mails lie apart.");
        Assert.Equal(0.0133, men.High - men.Low, 3);
        Assert.True(women.Low > 0);
    }

    [Fact]
    public void Thirds_OfTheExperiment_AreAsLargeAsDrawn()
    {
        var arms = Arms();
        var ratio = SampleRatio.Of([(64_000, arms["No E-Mail"].Cases, 1 / 3.0)])!;

        Assert.False(ratio.IsBroken);
    }

    private static Dictionary<string, Arm> Arms()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.Folder("hillstrom"), "hillstrom.csv"));

        // From the end: an earlier cell has a comma within quotes.
        Assert.EndsWith(",segment,visit,conversion,spend", lines[0]);
        return lines.Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[^4], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Arm(group.Count(cells => cells[^3] == "1"), group.Count()), StringComparer.Ordinal);
    }
}
