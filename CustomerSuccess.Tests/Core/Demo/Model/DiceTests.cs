using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Tests.Core.Demo.Model;

public sealed class DiceTests
{
    [Fact]
    public void Next_OfAKnownSeed_IsTheSameForever()
    {
        var dice = Dice.For(7, 3, "tickets");
        Assert.Equal([0.13493, 0.78058, 0.49119], new[] { dice.Next(), dice.Next(), dice.Next() }.Select(x => Math.Round(x, 5)));
    }

    [Theory]
    [InlineData(8, 3, "tickets")]
    [InlineData(7, 4, "tickets")]
    [InlineData(7, 3, "invoices")]
    public void For_AnotherSeedCustomerOrTopic_GivesOtherNumbers(int seed, int customer, string topic) =>
        Assert.NotEqual(Dice.For(7, 3, "tickets").Next(), Dice.For(seed, customer, topic).Next());

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(6)]
    [InlineData(80)]
    public void Count_OverManyThrows_HasTheMean(double mean)
    {
        var dice = Dice.For(1, 1, "count");
        Assert.Equal(mean, Enumerable.Range(0, 20_000).Average(_ => dice.Count(mean)), 0.03 * mean + 0.02);
    }

    [Fact]
    public void Normal_OverManyThrows_HasMeanAndDeviation()
    {
        var dice = Dice.For(1, 1, "normal");
        var numbers = Enumerable.Range(0, 20_000).Select(_ => dice.Normal(5, 2)).ToList();
        Assert.Equal(5, numbers.Average(), 0.1);
        Assert.Equal(4, numbers.Average(x => (x - 5) * (x - 5)), 0.2);
    }

    [Fact]
    public void Between_WholeNumbers_ReachesBothEnds()
    {
        var dice = Dice.For(1, 1, "between");
        var numbers = Enumerable.Range(0, 1_000).Select(_ => dice.Between(3, 6)).ToHashSet();
        Assert.Equal([3, 4, 5, 6], numbers.Order());
    }
}
