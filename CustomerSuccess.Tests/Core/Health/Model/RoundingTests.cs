using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class RoundingTests
{
    [Fact]
    public void ToSum_OfThirds_GivesTheRestToTheLargestRemainders() => Assert.Equal([34, 33, 33], Rounding.ToSum([33.4, 33.3, 33.3], 100));

    [Fact]
    public void ToSum_OfPartsThatRoundUpTogether_TakesBack() => Assert.Equal([1, 0], Rounding.ToSum([0.999_999_999_9, 0], 1));

    [Fact]
    public void ToSum_OfNothing_IsNothing() => Assert.Empty(Rounding.ToSum([], 0));

    [Fact]
    public void ToSum_OfAnyParts_SumsExactlyAndMovesNoPartByMoreThanOne() => Law.Holds(
        Gen.NonEmptyListOf(Gen.Choose(0, 1_000_000).Select(x => x / 997.0)),
        parts =>
        {
            var sum = (int)Math.Round(parts.Sum());
            var whole = Rounding.ToSum(parts, sum);
            Assert.Equal(sum, whole.Sum());
            Assert.All(parts.Zip(whole), x => Assert.InRange(x.Second, Math.Floor(x.First) - 1, Math.Floor(x.First) + 1));
        });
}
