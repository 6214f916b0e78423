using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Tests.Web.Shell;

public sealed class NavItemTests
{
    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Admin)]
    public void SmallScreen_OfEveryRole_BeginsWithTodayCustomersAndApprovals(Role role)
    {
        var small = NavItem.Small(role);
        Assert.Equal([AppRoutes.Today, AppRoutes.Customers, AppRoutes.Approvals], small.Take(3).Select(item => item.Href));
        Assert.Equal(4, small.Distinct().Count());
    }
}
