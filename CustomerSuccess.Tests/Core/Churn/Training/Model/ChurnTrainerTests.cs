using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Training.Model;

public sealed class ChurnTrainerTests
{
    private static readonly GlassBoxOptions Quick = ChurnTrainer.Options with { Bags = 4, Rounds = 60 };

    private static readonly TrainedChurn Trained = Train(PastDays.Telling(300, 15, seed: 1));

    [Fact]
    public void Train_WhereLoginsTell_FindsThemAndNothingElse()
    {
        Assert.Null(Trained.TooLittle);
        Assert.True(Trained.Report!.RocAuc!.Low > 0.5, $"{Trained.Report.RocAuc}");
        Assert.Equal("logins-per-week", Trained.Model!.Glass.Shapes.MaxBy(shape => shape.Importance)!.Feature.Key);
        Assert.True(Trained.Report.Brier < Trained.Report.BrierBaseRate, $"{Trained.Report.Brier} {Trained.Report.BrierBaseRate}");
    }

    [Fact]
    public void Forecast_OfEverybody_NeverFallsWithTheHorizonAndLiesInItsInterval()
    {
        var forecasts = Trained.Model!.Forecast(Trained.Tested!.Table);
        Assert.All(forecasts, x =>
        {
            Assert.True(0 <= x.Within30 && x.Within30 <= x.Within60 && x.Within60 <= x.Within90 && x.Within90 <= x.Within180 && x.Within180 <= 1, $"{x}");
            Assert.True(x.Low <= x.Within90 && x.Within90 <= x.High, $"{x}");
            Assert.Equal(x.Within180 >= 0.5, x.MedianDays is not null);
        });
    }

    /// <summary>Whatever happens behind the first day of the test changes nothing of what is learned.</summary>
    [Fact]
    public void Train_WithAnotherFuture_GivesTheSameModel()
    {
        var history = PastDays.Telling(300, 15, seed: 1);
        var plan = TrainingPlan.Of(history);
        var stays = history.Stays.ToDictionary(x => x.Key, x => x.Value);
        foreach (var customer in stays.Keys.Where(id => id % 4 == 0 && stays[id].IsThere(plan.Test[0])).ToList())
        {
            stays[customer] = CustomerSuccess.Core.Snapshots.Reading.Stays.OfUse(new(2020, 1, 1), [plan.Test[0]], 2500, PastDays.Through);
            Assert.True(stays[customer].IsThere(plan.Test[0]));
        }

        var other = Train(history with { Stays = stays, Frames = [.. history.Frames.Where(frame => frame.Day <= plan.Test[^1])] });
        Assert.Equal(ChurnModelJson.Write(Trained.Model! with { Facts = other.Model!.Facts }), ChurnModelJson.Write(other.Model!));
    }

    [Fact]
    public void Train_WithFewLeavings_SaysHowManyThereAreAndAreNeeded()
    {
        var trained = Train(PastDays.Of(PastDays.MonthEnds(15), [.. Enumerable.Range(0, 50).Select(i => ((DateOnly?)null, (Func<DateOnly, double>)(_ => i)))]));
        Assert.Null(trained.Model);
        Assert.Equal("Not enough churn: 0 customers left among those to learn from (20 are needed) and 0 on the days of the test (10 are needed).", trained.TooLittle);
    }

    [Fact]
    public void Train_WithoutALabelledDay_SaysSo() =>
        Assert.StartsWith("Nothing was learned: there is no day yet", Train(PastDays.Telling(50, 2, seed: 1)).TooLittle, StringComparison.Ordinal);

    [Fact]
    public void Json_OfAModel_ReadsBackTheSame()
    {
        var text = ChurnModelJson.Write(Trained.Model!);
        var read = ChurnModelJson.Read(text);
        Assert.True(read.Succeeded, read.Error?.Message);
        Assert.Equal(text, ChurnModelJson.Write(read.Value));
        Assert.Equal(Trained.Model!.Forecast(Trained.Tested!.Table), read.Value.Forecast(Trained.Tested.Table));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"glass":{},"curves":[]}""")]
    [InlineData("""{"glass":{},"curves":[{"days":7,"shift":0,"calibration":{"offset":0,"low":1,"high":1}}]}""")]
    public void Json_OfSomethingElse_IsAnErrorThatSaysWhatWasExpected(string json) =>
        Assert.Contains("expected", ChurnModelJson.Read(json).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Json_CutOff_IsAnError() => Assert.False(ChurnModelJson.Read(ChurnModelJson.Write(Trained.Model!)[..200]).Succeeded);

    private static TrainedChurn Train(CustomerSuccess.Core.Churn.History.Model.ChurnHistory history) =>
        TrainedChurn.Of(history, TrainingPlan.Of(history), 1, Quick, progress: null, CancellationToken.None);
}
