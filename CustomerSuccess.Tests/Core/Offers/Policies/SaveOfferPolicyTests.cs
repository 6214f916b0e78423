using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers.Policies;

public sealed class SaveOfferPolicyTests
{
    private static readonly OfferPolicy Policy = ShippedPolicy.Policy;

    [Fact]
    public async Task Policy_SavedTwice_KeepsBothWithWhatTheyChanged()
    {
        await using var database = await TestDatabase.CreateAsync();

        await SaveAsync(database, 0, Policy with { Floor = 45 }, OfferStory.Adam);
        await SaveAsync(database, 1, Policy with { Floor = 45, ChangesContract = true }, OfferStory.Adam);

        var view = (await database.Get<OfferPolicyQueries>().NowAsync(OfferStory.Adam, CancellationToken.None)).Value;
        Assert.Equal((2, 45, true), (view.Version, view.Policy.Floor, view.Policy.ChangesContract));
        Assert.Equal(["Acceptance changes the contract no → yes", "Margin floor 40 → 45"], view.History.SelectMany(change => change.Changes));
        Assert.Equal(Policy.Terms, view.Policy.Terms);
    }

    [Fact]
    public async Task Policy_SavedOnAnOlderOne_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SaveAsync(database, 0, Policy with { Floor = 45 }, OfferStory.Adam);

        Assert.Equal(OfferErrors.PolicyTaken, (await SaveAsync(database, 0, Policy, OfferStory.Adam)).Error);
    }

    [Fact]
    public async Task Policy_SavedAgainAsItIs_MakesNoVersion()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SaveAsync(database, 0, Policy with { Floor = 45 }, OfferStory.Adam);

        Assert.Equal(OfferErrors.PolicyUnchanged, (await SaveAsync(database, 1, Policy with { Floor = 45 }, OfferStory.Adam)).Error);
    }

    [Fact]
    public async Task Policy_SavedByALeader_IsForbidden()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(OfferErrors.NotAllowed, (await SaveAsync(database, 0, Policy, OfferStory.Lea)).Error);
        Assert.Equal(OfferErrors.NotAllowed, (await database.Get<OfferPolicyQueries>().NowAsync(OfferStory.Lea, CancellationToken.None)).Error);
    }

    [Fact]
    public void Policy_AsShipped_HasNoFault() => Assert.Empty(PolicyFaults.Of(Policy));

    [Fact]
    public void Policy_WithImpossibleNumbers_SaysEachFault()
    {
        OfferPolicy[] wrong =
        [
            Policy with { Floor = 75 }, Policy with { Margin = 101 }, Policy with { Share = 0 }, Policy with { QuarterBudget = new Money(-1) },
            Policy with { LeaderLimit = new Money(-1) }, Policy with { LeastDays = 15 }, Policy with { CooldownDays = -1 }, Policy with { From = new string('x', 101) },
            Policy with { Terms = [.. Policy.Terms.Skip(1)] }, Policy with { Terms = [.. Policy.Terms.Select(terms => terms with { Least = 0 })] },
            Policy with { Terms = [.. Policy.Terms.Select(terms => terms with { Months = 13 })] }, Policy with { Terms = [.. Policy.Terms.Select(terms => terms with { TenureDays = -1 })] },
        ];

        Assert.All(wrong, policy => Assert.NotEmpty(PolicyFaults.Of(policy)));
    }

    private static Task<Result<int>> SaveAsync(TestDatabase database, int seen, OfferPolicy policy, Viewer viewer) =>
        database.Get<SaveOfferPolicy>().RunAsync(seen, policy, viewer, CancellationToken.None);
}
