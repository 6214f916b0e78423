using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class StoredNumberTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(-0.05)]
    [InlineData(0.393)]
    [InlineData(4.5)]
    [InlineData(1234567)]
    [InlineData(16777216)]
    [InlineData(double.NaN)]
    public void Of_ANumberOfFewDigits_StaysExactlyWhatItIs(double value) => Assert.Equal(value, StoredNumber.Of(value));

    [Fact]
    public void Of_ManyDigits_IsNearAndStaysWhatItIsWhenStoredAndReadAgain() => Law.Holds(
        from whole in Gen.Choose(-1_000_000, 1_000_000)
        from part in Gen.Choose(1, 1_000_000)
        select whole / (double)part,
        value =>
        {
            var stored = StoredNumber.Of(value);
            Assert.Equal(value, stored, Math.Abs(value) * 2e-7);
            Assert.Equal(stored, StoredNumber.Of(stored));
            Assert.Equal(stored, StoredNumber.Read((float)value));
        },
        count: 2_000);
}
