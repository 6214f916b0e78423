using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Tests.Core.Churn.Model;

public sealed class GlassBoxJsonTests
{
    private static readonly TrainingFacts Facts = new(1_000, 300, 0.3, new DateOnly(2026, 1, 31), null, 3) { RocAuc = 0.81, Brier = 0.14, Seed = 42 };

    private static readonly Lazy<(DrawnTable Drawn, string Json)> Saved = new(() =>
    {
        var drawn = DrawnTable.OfAPair(1_000, 11);
        var model = drawn.Fit(new GlassBoxOptions { Bags = 4 }).WithCalibration(new Calibration(0.1, 0.9, 1.1));
        return (drawn, GlassBoxJson.Write(model, Facts));
    });

    [Fact]
    public void Model_WrittenAndRead_PredictsTheSameToTheLastBit()
    {
        var (drawn, json) = Saved.Value;
        var read = GlassBoxJson.Read(json).Value;
        Assert.Equal(Facts, read.Facts);
        Assert.NotEmpty(read.Model.Pairs);
        Assert.Equal(json, GlassBoxJson.Write(read.Model, read.Facts));
        var first = drawn.Fit(new GlassBoxOptions { Bags = 4 }).WithCalibration(new Calibration(0.1, 0.9, 1.1));
        Assert.Equal(first.Logits(drawn.Table), read.Model.Logits(drawn.Table));
        Assert.Equal(first.BagLogits(drawn.Table, 0), read.Model.BagLogits(drawn.Table, 0));
        Assert.Equal(first.Probability(0.5), read.Model.Probability(0.5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"glassbox-1"}""")]
    public void Text_ThatIsNoModel_IsRefused(string json) => Assert.StartsWith("The model cannot be read: expected ", GlassBoxJson.Read(json).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"format\":\"glassbox-1\"", "\"format\":\"glassbox-9\"", "glassbox-1")]
    [InlineData("\"low\":0.9", "\"low\":-0.9", "calibration")]
    [InlineData("\"baseRate\":0.3", "\"baseRate\":30", "base rate")]
    [InlineData("\"second\":1", "\"second\":7", "pair")]
    [InlineData("\"key\":\"b\"", "\"key\":\"a\"", "each feature once")]
    [InlineData("\"edges\":[", "\"edges\":[9,", "edges of a that rise")]
    [InlineData("\"intercepts\":[", "\"intercepts\":[0,", "finite scores")]
    public void Model_ThatContradictsItself_IsRefusedWithWhatWasExpected(string from, string to, string expected)
    {
        var place = Saved.Value.Json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0);
        var error = GlassBoxJson.Read(Saved.Value.Json.Remove(place, from.Length).Insert(place, to)).Error;
        Assert.Contains(expected, error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_CutOffAnywhere_IsRefused()
    {
        var json = Saved.Value.Json;
        for (var length = 0; length < json.Length; length += json.Length / 50)
        {
            Assert.False(GlassBoxJson.Read(json[..length]).Succeeded);
        }
    }
}
