using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Support;

/// <summary>
/// Customers C1 (of Ann, 48,000 EUR a year, critical, with a contact and a contract), C2 (of somebody else, the same) and C3 (of Ann, doing well). It is
/// noon of 20 November 2026; nothing predicts, so critical counts as 80 %.
/// </summary>
internal sealed class OfferStory : IAsyncDisposable
{
    public static readonly Viewer Ann = new(1, "ann@example.com", "Ann", Role.Csm);
    public static readonly Viewer Bob = new(4, "bob@example.com", "Bob", Role.Csm);
    public static readonly Viewer Lea = new(2, "lea@example.com", "Lea", Role.Leader);
    public static readonly Viewer Adam = new(3, "adam@example.com", "Adam", Role.Admin);

    private OfferStory(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public FixedClock Clock => (FixedClock)Database.Get<TimeProvider>();

    public static async Task<OfferStory> BeginAsync()
    {
        var database = await Standings.CreateAsync(
            new Stand("C1", Points: 12, Arr: 48_000, Name: "Ada Ltd", Owner: "ann@example.com"),
            new Stand("C2", Points: 12, Arr: 48_000, Name: "Bob Inc", Owner: "bob@example.com"),
            new Stand("C3", Points: 85, Arr: 48_000, Name: "Cyd AG", Owner: "ann@example.com"));
        using var files = new CsvFolder()
            .With("contacts", "customer_id,contact_id,name,email,is_champion", "C1,P1,Cleo,cleo@ada.example,true", "C2,P2,Dan,dan@bob.example,true")
            .With("contracts", "customer_id,on,kind,mrr,ends_on", "C1,2025-01-01,new,4000,2027-01-01", "C2,2025-01-01,new,4000,2027-01-01");
        await database.ImportAsync(files);
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.AddRange(new[] { Ann, Lea, Adam, Bob }.Select(viewer => new Person(viewer.Email, viewer.Name, viewer.Role, new DateTimeOffset(Standings.Day.ToDateTime(default), TimeSpan.Zero))));
        await write.CommitAsync(CancellationToken.None);
        return new OfferStory(database);
    }

    /// <summary>20 % off for 6 months: 4,800 EUR.</summary>
    public static OfferProposal Discount(string customer = "C1", int size = 20) => new(customer, OfferType.Discount, size);

    public Task<Result<int>> ProposeAsync(OfferProposal proposal, Viewer? viewer = null) =>
        Database.Get<ProposeOffer>().RunAsync(proposal, viewer ?? Ann, CancellationToken.None);

    /// <summary>As whoever may do so alone.</summary>
    /// <returns>The offer, and the token of its link.</returns>
    public async Task<(int Id, string Token)> SentAsync(OfferProposal? proposal = null)
    {
        var id = await ProposeAsync(proposal ?? Discount(), Lea);
        Assert.True(id.Succeeded, id.Error?.Message);
        var sent = await SendAsync(id.Value, Lea);
        Assert.True(sent.Succeeded, sent.Error?.Message);
        return (id.Value, await TokenAsync(id.Value));
    }

    public Task<Result<Done>> SendAsync(int id, Viewer? viewer = null) => Database.Get<SendOffer>().RunAsync(id, viewer ?? Ann, CancellationToken.None);

    public Task<Result<OfferAnswered>> AnswerAsync(string token, AnswerKind kind, DeclineReason? reason = null, string? text = null) =>
        Database.Get<AnswerOffer>().RunAsync(token, new OfferAnswer(kind, reason, text), CancellationToken.None);

    /// <summary>As it stands in the mail when that leaves.</summary>
    public async Task<string> TokenAsync(int id) => OfferLink.Token(Database.Get<SignedLinks>(), id, (await OfferAsync(id)).SentAt!.Value);

    public async Task DecideAsync(int id, ApprovalState state, string? reason = null)
    {
        await using var write = await Database.Get<Writes>().BeginAsync(CancellationToken.None);
        var approval = await write.Context.Set<Approval>().SingleAsync(approval => approval.Subject == $"offer:{id}" && approval.State == ApprovalState.Waiting);
        var now = Clock.GetUtcNow();
        switch (state)
        {
            case ApprovalState.Approved:
                approval.Approve(reason, Lea.Email, now);
                break;
            case ApprovalState.Changed:
                approval.Change(new ApprovalChange(Amount: null, Text: null), reason!, Lea.Email, now);
                break;
            default:
                approval.Reject(reason!, Lea.Email, now);
                break;
        }

        await write.CommitAsync(CancellationToken.None);
    }

    public async Task PolicyAsync(Func<OfferPolicy, OfferPolicy> change)
    {
        var now = (await Database.Get<OfferPolicyQueries>().NowAsync(Adam, CancellationToken.None)).Value;
        var saved = await Database.Get<SaveOfferPolicy>().RunAsync(now.Version, change(now.Policy), Adam, CancellationToken.None);
        Assert.True(saved.Succeeded, saved.Error?.Message);
    }

    public async Task<RetentionOffer> OfferAsync(int id)
    {
        await using var context = Database.Read();
        return await context.Set<RetentionOffer>().SingleAsync(offer => offer.Id == id);
    }

    public async Task<IReadOnlyList<OfferEventKind>> HistoryAsync(int id)
    {
        await using var context = Database.Read();
        return await context.Set<OfferEvent>().Where(happened => happened.OfferId == id).OrderBy(happened => happened.Id).Select(happened => happened.Kind).ToListAsync();
    }

    public async Task<List<OfferFollowUp>> FollowUpsAsync()
    {
        await using var context = Database.Read();
        return await context.Set<OfferFollowUp>().OrderBy(followUp => followUp.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
