using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class PriorityPreviewTests
{
    private static readonly PriorityCustomer[] Customers =
    [
        new("1", "Ada", "Enterprise", Money.FromUnits(10)), new("2", "Bo", "enterprise", Money.FromUnits(30)), new("3", "Cy", "SMB", null), new("4", "Di", null, Money.FromUnits(5)),
    ];

    [Fact]
    public void Preview_OfLines_SaysWhoGetsWhichAndWhoNone()
    {
        var lines = PriorityPreview.Of([new("a", "Enterprise"), new("b", "SMB")], Customers);
        Assert.Equal([2, 1, 1], lines.Select(line => line.Customers));
        Assert.Equal([40, 0, 5], lines.Select(line => line.Arr.Units));
        Assert.Equal(["Bo", "Ada"], lines[0].Names);
        Assert.Null(lines[2].Rule);
    }

    [Fact]
    public void Preview_OfALineForEverybody_LeavesNobodyOut() =>
        Assert.Equal([2, 2], PriorityPreview.Of([new("a", "Enterprise"), new("b", null)], Customers).Select(line => line.Customers));

    [Fact]
    public void Unreached_LineBehindOneThatFitsTheSame_IsFound()
    {
        var late = new ScorecardRule("b", "smb");
        Assert.Equal(late, PriorityPreview.FirstUnreached([new("a", "SMB"), late]));
        Assert.Equal(late, PriorityPreview.FirstUnreached([new("a", null), late]));
        Assert.Null(PriorityPreview.FirstUnreached([new("a", "SMB"), new("b", null)]));
    }
}
