using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Plays.Model.Judging;

public sealed class AssignmentTests
{
    private static readonly PlaybookDefinition Play = ShippedPlaybooks.Of("high-save") with { Variants = [new("a", 0.5), new("b", 0.3), new("c", 0.2)] };

    [Fact]
    public void Assignment_OfManyCustomers_IsFair()
    {
        const int Customers = 40_000;
        var drawn = Enumerable.Range(0, Customers).Select(i => Assignment.Of("high-save", Play, AnySubject.Of(i))).ToList();
        var heldOut = drawn.Count(x => x.HeldOut) / (double)Customers;
        Assert.InRange(heldOut, 0.1 - 0.006, 0.1 + 0.006); // four standard errors
        var treated = drawn.Where(x => !x.HeldOut).ToList();
        foreach (var variant in Play.Variants!)
        {
            Assert.InRange(treated.Count(x => x.Variant == variant.Key) / (double)treated.Count, variant.Share - 0.011, variant.Share + 0.011);
        }
    }

    [Fact]
    public void Assignment_OfOnePlaybook_SaysNothingOfAnother()
    {
        const int Customers = 40_000;
        var both = Enumerable.Range(0, Customers).Count(i => Assignment.Of("one", Play, AnySubject.Of(i)).HeldOut && Assignment.Of("other", Play, AnySubject.Of(i)).HeldOut);
        Assert.InRange(both / (double)Customers, 0.01 - 0.002, 0.01 + 0.002);
    }

    [Fact]
    public void Assignment_OfOneCustomer_IsTheSameEveryTime() => Assert.Equal(
        Enumerable.Range(0, 100).Select(i => Assignment.Of("high-save", Play, AnySubject.Of(i))), Enumerable.Range(0, 100).Select(i => Assignment.Of("high-save", Play, AnySubject.Of(i))));

    [Theory]
    [InlineData(100_000)]
    [InlineData(null)]
    public void Customer_AboveTheThresholdOrOfUnknownValue_IsNeverHeldOut(int? arr) =>
        Assert.DoesNotContain(Enumerable.Range(0, 2_000), i => Assignment.Of("high-save", Play, AnySubject.Of(i, arr: arr)).HeldOut);
}
