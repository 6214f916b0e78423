using CustomerSuccess.Core.Churn.Predicting.Model;

namespace CustomerSuccess.Tests.Core.Churn.Predicting.Model;

public sealed class FactorBytesTests
{
    [Fact]
    public void Unpack_GivesBackWhatWasPacked()
    {
        TermShare[] terms = [new(3, 0.5, 12, double.NaN), new(300, -1.25, double.NaN, 0.5)];
        Assert.Equal(terms, FactorBytes.Unpack(FactorBytes.Pack(terms)));
        Assert.Equal(24, FactorBytes.Pack(terms).Length);
    }

    [Fact]
    public void Unpack_OfNothing_IsEmpty() => Assert.Empty(FactorBytes.Unpack([]));
}
