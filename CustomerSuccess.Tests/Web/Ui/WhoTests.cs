using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class WhoTests
{
    private static readonly PeopleNames Names = new(new Dictionary<string, string> { ["ann@example.com"] = "Ann Berger" });

    [Theory]
    [InlineData("ann@example.com", "Ann Berger", "ann@example.com")]
    [InlineData("mara@customer.example", "mara@customer.example", null)]
    [InlineData(null, "the program", null)]
    [InlineData("", "the program", null)]
    public async Task Person_WithTheNamesOfColleagues_IsTheNameAndTellsTheAddress(string? email, string said, string? title)
    {
        var html = await Html.OfAsync<CascadingValue<PeopleNames>>(("Value", Names), ("ChildContent", Who(email)));
        Assert.Equal(said, html.Text);
        Assert.Equal(title is null ? [] : [title], html.All("title"));
    }

    [Fact]
    public async Task Person_WhereNamesAreNotKnown_IsTheAddress() =>
        Assert.Equal("ann@example.com", (await Html.OfAsync<Who>((nameof(CustomerSuccess.Web.Ui.Who.Email), "ann@example.com"))).Text);

    private static RenderFragment Who(string? email) => builder =>
    {
        builder.OpenComponent<Who>(0);
        builder.AddComponentParameter(1, nameof(CustomerSuccess.Web.Ui.Who.Email), email);
        builder.AddComponentParameter(2, nameof(CustomerSuccess.Web.Ui.Who.Nobody), "the program");
        builder.CloseComponent();
    };
}
