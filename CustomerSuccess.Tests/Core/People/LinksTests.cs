using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.People;

/// <summary>How links come about: by invitation, by reset, by the first start.</summary>
public sealed class LinksTests
{
    [Fact]
    public async Task Invitation_OfAnAddressThatIsTaken_IsRefusedWhateverItsCase()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.InviteAsync("ann@example.com");
        var again = await database.Get<InvitePerson>().RunAsync(" ANN@Example.COM ", "Other", Role.Csm, Viewer.System, CancellationToken.None);
        Assert.Equal(PeopleErrors.EmailTaken("ann@example.com"), again.Error);
    }

    [Theory]
    [InlineData("nobody", "Ann")]
    [InlineData("", "Ann")]
    [InlineData("Ann <ann@example.com>", "Ann")]
    [InlineData("ann@example.com", "")]
    [InlineData("ann@example.com", "  ")]
    public async Task Invitation_WithoutNameOrAddress_AddsNobody(string email, string name)
    {
        await using var database = await TestDatabase.CreateAsync();
        var invited = await database.Get<InvitePerson>().RunAsync(email, name, Role.Csm, Viewer.System, CancellationToken.None);
        Assert.IsType<Invalid>(invited.Error);
        await using var context = database.Read();
        Assert.False(await context.Set<Person>().AnyAsync());
    }

    [Fact]
    public async Task Invitation_OfSomebody_GivesTheRoleAndNoPassword()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.InviteAsync("Lea@Example.com", Role.Leader);
        var person = (await database.PersonAsync("lea@example.com"))!;
        Assert.Equal((Role.Leader, null, null), (person.Role, person.PasswordHash, person.DisabledAt));
    }

    [Fact]
    public async Task Reset_OfSomebody_EndsEarlierLinksAndWorksOnce()
    {
        await using var database = await TestDatabase.CreateAsync();
        var first = await database.InviteAsync("ann@example.com");
        var second = (await database.Get<IssuePasswordLink>().RunAsync("ANN@example.com", Viewer.System, CancellationToken.None)).Value;
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync(first)).Error);
        Assert.True((await database.ChooseAsync(second)).Succeeded);
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync(second)).Error);
    }

    [Fact]
    public async Task Reset_OfNobody_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        var reset = await database.Get<IssuePasswordLink>().RunAsync("who@example.com", Viewer.System, CancellationToken.None);
        Assert.Equal(PeopleErrors.Unknown("who@example.com"), reset.Error);
    }

    [Fact]
    public async Task Setup_StartedAgain_EndsTheEarlierLink()
    {
        await using var database = await TestDatabase.CreateAsync();
        var first = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        var second = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync(first, email: "a@example.com", name: "A")).Error);
        Assert.True((await database.ChooseAsync(second, email: "a@example.com", name: "A")).Succeeded);
    }

    [Fact]
    public async Task Setup_WhenSomebodyIsHere_IsDone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.InviteAsync("ann@example.com", Role.Admin);
        Assert.Equal(PeopleErrors.SetupDone, (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Token_OfALink_IsNotInTheDatabase()
    {
        await using var database = await TestDatabase.CreateAsync();
        var token = await database.InviteAsync("ann@example.com");
        await using var context = database.Read();
        var link = await context.Set<PasswordLink>().SingleAsync();
        Assert.DoesNotContain(token, link.TokenHash);
        Assert.Equal((43, 64), (token.Length, link.TokenHash.Length));
    }

    [Fact]
    public async Task Bearer_OfAnOpenLink_IsKnownUntilItIsUsed()
    {
        await using var database = await TestDatabase.CreateAsync();
        var now = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
        var setup = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        Assert.Equal(new LinkBearer(null, null), (await BearerAsync(setup)).Value);
        var token = await database.InviteAsync("ann@example.com");
        Assert.Equal(new LinkBearer("ann@example.com", "ann"), (await BearerAsync(token)).Value);
        await database.ChooseAsync(token);
        Assert.Equal(PeopleErrors.LinkExpired, (await BearerAsync(token)).Error);

        Task<Result<LinkBearer>> BearerAsync(string link) => database.Get<PeopleQueries>().BearerAsync(link, now, CancellationToken.None);
    }
}
