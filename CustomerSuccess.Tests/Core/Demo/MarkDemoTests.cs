using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class MarkDemoTests
{
    [Fact]
    public async Task Run_OnAnEmptyDatabase_MakesItADemo()
    {
        await using var database = await TestDatabase.CreateAsync();
        var marked = await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.True(marked.Succeeded);
        Assert.True(await IsDemoAsync(database));
    }

    [Fact]
    public async Task Run_OnADatabaseWithCustomers_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SmallDemo.ImportAsync(database, customers: 1);
        var marked = await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(DemoErrors.NotEmpty, marked.Error);
        Assert.False(await IsDemoAsync(database));
    }

    [Fact]
    public async Task Run_OnADemoWithCustomers_MayBeRepeated()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        await SmallDemo.ImportAsync(database, customers: 1);
        Assert.True((await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None)).Succeeded);
    }

    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    public async Task Run_ByAnybodyButAnAdmin_Refuses(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var marked = await database.Get<MarkDemo>().RunAsync(new Viewer(1, "a@b.example", "A", role), CancellationToken.None);
        Assert.Equal(DemoErrors.NotAllowed, marked.Error);
    }

    private static async Task<bool> IsDemoAsync(TestDatabase database)
    {
        await using var context = database.Read();
        return (await context.SettingsAsync(CancellationToken.None)).IsDemo;
    }
}
