using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Playbooks;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Playbooks;

/// <summary>A switch that would let very many customers enter at once asks first.</summary>
public sealed class SwitchPlaybookTests
{
    private const int Customers = 20;

    [Fact]
    public async Task Switch_ThatMostCustomersWouldFollow_IsAskedForAndHoldsOnceConfirmed()
    {
        await using var story = await BeginAsync([.. Enumerable.Repeat(Band.HighRisk, Customers)]);
        var change = story.Database.Get<SwitchPlaybook>();
        var many = Assert.IsType<ManyAtOnce>((await change.RunAsync("high-save", on: true, confirmed: false, Adam, CancellationToken.None)).Error);
        Assert.Equal((Customers, Customers), (many.Starts, many.Customers));
        await story.EnterAsync();
        Assert.Empty(await story.RunsAsync());

        Succeeded(await change.RunAsync("high-save", on: true, confirmed: true, Adam, CancellationToken.None));
        await story.EnterAsync();
        Assert.Equal(Customers, (await story.RunsAsync()).Count);

        Succeeded(await change.RunAsync("high-save", on: false, confirmed: false, Adam, CancellationToken.None));
        Assert.Equal(0, (await story.EnterAsync()).Began);
    }

    [Fact]
    public async Task Switch_ThatFewWouldFollow_AsksNobody()
    {
        await using var story = await BeginAsync([Band.HighRisk, .. Enumerable.Repeat(Band.Healthy, Customers)]);
        Succeeded(await story.Database.Get<SwitchPlaybook>().RunAsync("high-save", on: true, confirmed: false, Adam, CancellationToken.None));
        Assert.Equal(PlayErrors.UnknownPlaybook, (await story.Database.Get<SwitchPlaybook>().RunAsync("nothing", on: true, confirmed: false, Adam, CancellationToken.None)).Error);
        Assert.Equal(PlayErrors.NotAllowed, (await story.Database.Get<SwitchPlaybook>().RunAsync("high-save", on: true, confirmed: false, Lea, CancellationToken.None)).Error);
        await story.EnterAsync();
        Assert.Single(await story.RunsAsync());
    }
}
