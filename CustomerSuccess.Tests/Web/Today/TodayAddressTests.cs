using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Today;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Tests.Web.Today;

public sealed class TodayAddressTests
{
    [Theory]
    [InlineData(Role.Csm, null, false)]
    [InlineData(Role.Leader, null, true)]
    [InlineData(Role.Admin, null, true)]
    [InlineData(Role.Csm, "team", true)]
    [InlineData(Role.Leader, "mine", false)]
    [InlineData(Role.Csm, "nonsense", false)]
    public void Read_OfAView_IsThatOfTheRoleUnlessSaid(Role role, string? view, bool team) => Assert.Equal(team, TodayAddress.Read(view, null, role).Team);

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "no-login")]
    public void Href_OfAnyAddress_ReadsAsThatAddress(bool team, string? rule)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://x"), new TodayAddress(team, rule).Href).Query);
        Assert.Equal(new TodayAddress(team, rule), TodayAddress.Read(query["view"], query.TryGetValue("rule", out var word) ? word.ToString() : null, Role.Csm));
    }
}
