using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.People;

public sealed class ChangeAccessTests
{
    [Fact]
    public async Task Disable_OfSomebody_EndsTheirSessionsAndScreens()
    {
        await using var database = await WithAdminAsync();
        await database.InviteAsync("ann@example.com");
        var before = (await database.PersonAsync("ann@example.com"))!;
        var told = new List<LiveEvent>();
        using var subscription = database.Get<LiveFeed>().Subscribe(happened =>
        {
            told.Add(happened);
            return Task.CompletedTask;
        });
        Assert.True((await ChangeAsync(database, "Ann@Example.com", disabled: true)).Succeeded);
        Assert.NotNull((await database.PersonAsync("ann@example.com"))!.DisabledAt);
        Assert.Equal([new AccessChanged("ann@example.com")], told);
        Assert.False(await IsCurrentAsync(database, before));
    }

    [Fact]
    public async Task Enable_OfSomebodyDisabled_LetsThemInAgainButNotOldSessions()
    {
        await using var database = await WithAdminAsync();
        await database.InviteAsync("ann@example.com");
        var before = (await database.PersonAsync("ann@example.com"))!;
        await ChangeAsync(database, "ann@example.com", disabled: true);
        await ChangeAsync(database, "ann@example.com", disabled: false);
        var person = (await database.PersonAsync("ann@example.com"))!;
        Assert.Null(person.DisabledAt);
        Assert.Equal((false, true), (await IsCurrentAsync(database, before), await IsCurrentAsync(database, person)));
    }

    [Fact]
    public async Task Role_OfSomebody_ChangesWithTheirSessions()
    {
        await using var database = await WithAdminAsync();
        await database.InviteAsync("ann@example.com");
        var before = (await database.PersonAsync("ann@example.com"))!;
        await ChangeAsync(database, "ann@example.com", Role.Leader);
        Assert.Equal(Role.Leader, (await database.PersonAsync("ann@example.com"))!.Role);
        Assert.False(await IsCurrentAsync(database, before));
    }

    [Fact]
    public async Task Role_ThatSomebodyHasAlready_EndsNoSession()
    {
        await using var database = await WithAdminAsync();
        var before = (await database.PersonAsync("boss@example.com"))!;
        await ChangeAsync(database, "boss@example.com", Role.Admin);
        Assert.True(await IsCurrentAsync(database, before));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(Role.Csm, null)]
    [InlineData(Role.Leader, false)]
    public async Task Change_OfTheLastAdmin_IsRefused(Role? role, bool? disabled)
    {
        await using var database = await WithAdminAsync();
        Assert.Equal(PeopleErrors.LastAdmin, (await ChangeAsync(database, "boss@example.com", role, disabled)).Error);
        var admin = (await database.PersonAsync("boss@example.com"))!;
        Assert.Equal((Role.Admin, null), (admin.Role, admin.DisabledAt));
    }

    [Fact]
    public async Task Disable_OfAnAdminBesideADisabledOne_IsRefused()
    {
        await using var database = await WithAdminAsync();
        await database.InviteAsync("second@example.com", Role.Admin);
        Assert.True((await ChangeAsync(database, "second@example.com", disabled: true)).Succeeded);
        Assert.Equal(PeopleErrors.LastAdmin, (await ChangeAsync(database, "boss@example.com", disabled: true)).Error);
    }

    [Fact]
    public async Task Change_OfNobody_IsRefused()
    {
        await using var database = await WithAdminAsync();
        Assert.Equal(PeopleErrors.Unknown("who@example.com"), (await ChangeAsync(database, "who@example.com", Role.Csm)).Error);
    }

    [Fact]
    public async Task Password_ChosenAnew_EndsOtherSessionsAndKeepsTheRules()
    {
        await using var database = await WithAdminAsync();
        var before = (await database.PersonAsync("boss@example.com"))!;
        Assert.IsType<Invalid>((await database.Get<ChangePassword>().RunAsync(before.Id, "boss@example.com", CancellationToken.None)).Error);
        Assert.True(await IsCurrentAsync(database, before));
        Assert.True((await database.Get<ChangePassword>().RunAsync(before.Id, "a fresh pass phrase", CancellationToken.None)).Succeeded);
        Assert.False(await IsCurrentAsync(database, before));
        Assert.Equal("hash of a fresh pass phrase", (await database.PersonAsync("boss@example.com"))!.PasswordHash);
    }

    [Fact]
    public async Task SignIn_OfSomebody_IsNotedAndEndsTheCountOfFailures()
    {
        await using var database = await WithAdminAsync();
        await database.Get<RecordSignIn>().RunAsync("BOSS@example.com", CancellationToken.None);
        var row = Assert.Single((await database.Get<PeopleQueries>().ListAsync(Viewer.System, CancellationToken.None)).Value);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), row.LastSignInAt);
        Assert.Equal((false, false, null), (row.Disabled, row.HasPassword, row.LockedUntil));
    }

    private static async Task<TestDatabase> WithAdminAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.InviteAsync("boss@example.com", Role.Admin);
        return database;
    }

    private static Task<Result<Done>> ChangeAsync(TestDatabase database, string email, Role? role = null, bool? disabled = null) =>
        database.Get<ChangeAccess>().RunAsync(email, role, disabled, Viewer.System, CancellationToken.None);

    private static Task<bool> IsCurrentAsync(TestDatabase database, Person person) =>
        database.Get<PeopleQueries>().IsCurrentAsync(person.Id, person.SecurityStamp, CancellationToken.None);
}
