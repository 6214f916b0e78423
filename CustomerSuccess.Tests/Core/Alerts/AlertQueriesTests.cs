using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Alerts;

public sealed class AlertQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Queue_OfOneself_HasWhatRulesTellOne()
    {
        await using var story = await TwoAsync();
        Assert.Equal(["C1"], await QueueAsync(story, new AlertFilter(), Ann));
        Assert.Equal(["C2"], await QueueAsync(story, new AlertFilter(), Lea)); // nobody owns it
        Assert.Empty(await QueueAsync(story, new AlertFilter(), Adam));
        Assert.Equal(["C2", "C1"], (await QueueAsync(story, new AlertFilter(Team: true), Ann)).OrderDescending());
    }

    [Fact]
    public async Task Queue_WithAFilter_IsNarrowed()
    {
        await using var story = await TwoAsync();
        Assert.Equal(2, (await QueueAsync(story, new AlertFilter(Team: true, Severity: AlertSeverity.High, RuleKey: "no-login"), Lea)).Count);
        Assert.Empty(await QueueAsync(story, new AlertFilter(Team: true, Severity: AlertSeverity.Critical), Lea));
        Assert.Empty(await QueueAsync(story, new AlertFilter(Team: true, Snoozed: true), Lea));
        var second = await story.Database.Get<AlertQueries>().QueueAsync(new AlertFilter(Team: true, Page: 2, PageSize: 1), Lea, None);
        Assert.Equal((2, 2, 1), (second.Total, second.Page, second.Rows.Count));
    }

    [Fact]
    public async Task OfCustomer_ThatIsUnknown_IsNothing()
    {
        await using var story = await TwoAsync();
        Assert.Null(await story.Database.Get<AlertQueries>().OfCustomerAsync("C0", Lea, None));
        Assert.Single((await story.Database.Get<AlertQueries>().OfCustomerAsync("C1", Lea, None))!.Open);
    }

    private static async Task<AlertStory> TwoAsync()
    {
        var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20), ("C2", -30)));
        return story;
    }

    private static async Task<List<string>> QueueAsync(AlertStory story, AlertFilter filter, CustomerSuccess.Core.People.Viewer viewer) =>
        [.. (await story.Database.Get<AlertQueries>().QueueAsync(filter, viewer, None)).Rows.Select(row => row.CustomerId)];
}
