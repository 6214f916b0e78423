using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class AddDemoPeopleTests
{
    [Fact]
    public async Task Run_InADemo_AddsEveryRoleWithoutPasswords()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None);
        await using var context = database.Read();
        var people = await context.Set<Person>().ToListAsync();
        Assert.Equal((6, 1, 1), (Count(Role.Csm), Count(Role.Leader), Count(Role.Admin)));
        Assert.All(people, person => Assert.Null(person.PasswordHash));

        int Count(Role role) => people.Count(person => person.Role == role);
    }

    [Fact]
    public async Task Run_Again_AddsNobody()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.True((await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None)).Succeeded);
        await using var context = database.Read();
        Assert.Equal(8, await context.Set<Person>().CountAsync());
    }

    [Fact]
    public async Task Run_OutsideADemo_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync();
        var added = await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(DemoErrors.NoDemo, added.Error);
        await using var context = database.Read();
        Assert.False(await context.Set<Person>().AnyAsync());
    }

    [Fact]
    public async Task Run_ByACsm_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        var added = await database.Get<AddDemoPeople>().RunAsync(new Viewer(1, "a@b.example", "A", Role.Csm), CancellationToken.None);
        Assert.Equal(DemoErrors.NotAllowed, added.Error);
    }
}
