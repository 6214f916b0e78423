using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Offers;

namespace CustomerSuccess.Tests.Web.Offers;

public sealed class PolicyInputTests
{
    [Fact]
    public void Terms_ThroughTheForm_ComeBack()
    {
        var policy = ShippedPolicy.Policy with { From = "Marlovane", CsmLimit = new Money(12_345), ChangesContract = true };

        var read = new PolicyInput(policy).Read();

        Assert.Equal(policy.Terms, read.Terms);
        Assert.Equal(policy with { Terms = read.Terms }, read);
    }
}
