using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.People;

public sealed class ChoosePasswordTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Run_WithAnInvitation_SetsThePasswordOnce()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = await database.InviteAsync("ann@example.com");
        var stamp = (await database.PersonAsync("ann@example.com"))!.SecurityStamp;
        Assert.True((await database.ChooseAsync(token)).Succeeded);
        var person = (await database.PersonAsync("ann@example.com"))!;
        Assert.Equal($"hash of {PeopleBook.Password}", person.PasswordHash);
        Assert.NotEqual(stamp, person.SecurityStamp);
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync(token, "another pass phrase")).Error);
        Assert.Equal($"hash of {PeopleBook.Password}", (await database.PersonAsync("ann@example.com"))!.PasswordHash);
    }

    [Theory]
    [InlineData(71 * 60 + 59, true)]
    [InlineData(72 * 60, false)]
    public async Task Run_WithAnInvitation_WorksForThreeDays(int minutes, bool works)
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = await database.InviteAsync("ann@example.com");
        clock.Now += TimeSpan.FromMinutes(minutes);
        Assert.Equal(works, (await database.ChooseAsync(token)).Succeeded);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task Run_WithTheLinkOfTheFirstStart_WorksForAnHour(int minutes, bool works)
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        clock.Now += TimeSpan.FromMinutes(minutes);
        Assert.Equal(works, (await database.ChooseAsync(token, email: "Boss@Example.com ", name: " The Boss ")).Succeeded);
        var admin = await database.PersonAsync("boss@example.com");
        Assert.Equal(works ? (Role.Admin, "The Boss") : null, admin is null ? null : ((Role, string)?)(admin.Role, admin.Name));
    }

    [Fact]
    public async Task Run_WithTheLinkOfTheFirstStart_WorksOnce()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        await database.ChooseAsync(token, email: "boss@example.com", name: "Boss");
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync(token, email: "thief@example.com", name: "Thief")).Error);
        Assert.Null(await database.PersonAsync("thief@example.com"));
    }

    [Fact]
    public async Task Run_WithTheLinkOfTheFirstStartWhenSomebodyIsHere_MakesNoSecondAdmin()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        await database.InviteAsync("ann@example.com", Role.Admin);
        Assert.Equal(PeopleErrors.SetupDone, (await database.ChooseAsync(token, email: "late@example.com", name: "Late")).Error);
    }

    [Theory]
    [InlineData("no address", "Boss")]
    [InlineData("boss@example.com", " ")]
    [InlineData(null, "Boss")]
    public async Task Run_ForTheFirstAdminWithoutNameOrAddress_LeavesTheLinkOpen(string? email, string name)
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = (await database.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        Assert.IsType<Invalid>((await database.ChooseAsync(token, email: email, name: name)).Error);
        Assert.True((await database.ChooseAsync(token, email: "boss@example.com", name: "Boss")).Succeeded);
    }

    [Fact]
    public async Task Run_WithAWeakPassword_LeavesTheLinkOpen()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = await database.InviteAsync("ann@example.com");
        Assert.IsType<Invalid>((await database.ChooseAsync(token, "short")).Error);
        Assert.True((await database.ChooseAsync(token)).Succeeded);
    }

    [Fact]
    public async Task Run_WithATokenOfNobody_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        Assert.Equal(PeopleErrors.LinkExpired, (await database.ChooseAsync("guessed")).Error);
    }

    [Fact]
    public async Task Run_AfterFailedSignIns_EndsTheLockout()
    {
        await using var database = await TestDatabase.CreateAsync(clock);
        var token = await database.InviteAsync("ann@example.com");
        await using (var write = await database.Get<CustomerSuccess.Core.Persistence.Writes>().BeginAsync(CancellationToken.None))
        {
            (await write.Context.FindAsync<Person>(1))!.Locked(5, clock.Now.AddMinutes(5));
            await write.CommitAsync(CancellationToken.None);
        }

        await database.ChooseAsync(token);
        var person = (await database.PersonAsync("ann@example.com"))!;
        Assert.Equal((0, null), (person.FailedSignIns, person.LockedUntil));
    }
}
