using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Core.Touches;
using CustomerSuccess.Tests.Core.Messaging;
using CustomerSuccess.Tests.Support;
using System.Reflection;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>Uses everything that Core offers. Query classes are found by name; how use cases are used stands here.</summary>
internal static class WholeCore
{
    public static async Task FillAsync(TestDatabase database)
    {
        using var files = WholeContract.Write();
        await database.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        await database.Get<PublishShippedRules>().RunAsync(CancellationToken.None);
        await database.Get<PublishShippedTemplates>().RunAsync(CancellationToken.None);
        await database.Get<MakeSigningKey>().RunAsync(CancellationToken.None);
        await database.Get<StartSetup>().RunAsync(CancellationToken.None);
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None);
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        await database.Get<RollUpRevenue>().RunAsync(customers: null, CancellationToken.None);
        await database.Get<StartDraft>().RunAsync(new DraftStart(Key: null, "Wild", CopyOf: "retention"), Viewer.System, CancellationToken.None);
        await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
        await database.Get<RaiseAlerts>().RunAsync(CancellationToken.None);
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Add(new Webhook("Team", "https://127.0.0.1/1", WebhookFormat.Slack));
            write.Context.Add(OutgoingMessage.Mail("mail", "ann@example.com", "Hello", "/customers/C1", DateTimeOffset.UnixEpoch));
            await CustomerNotes.AddAsync(write.Context, "note", 1, "Hello", "there", DateTimeOffset.UnixEpoch, CancellationToken.None);
            write.Context.Add(WholeOffers.Offer(1, contact: null));
            write.Context.Add(OutgoingMessage.ToWebhook("notice", 1, new WebhookNotice("Hello", "there", "/customers/C1"), DateTimeOffset.UnixEpoch));
            await write.CommitAsync(CancellationToken.None);
        }

        await WholePlays.FillAsync(database);
    }

    public static async Task AskEverythingAsync(TestDatabase database, Viewer viewer)
    {
        foreach (var method in QueryMethods())
        {
            var choices = method.GetParameters().Select(parameter => Choices(parameter, viewer)).ToList();
            for (var i = 0; i < choices.Max(choice => choice.Length); i++)
            {
                await (Task)method.Invoke(database.Services.GetService(method.DeclaringType!), [.. choices.Select(choice => choice[i % choice.Length])])!;
            }
        }
    }

    /// <summary>The people of the demo come and go, and at last the demo goes.</summary>
    public static async Task ChangeEverythingAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        await ChangeScorecardsAsync(database);
        await TryScorecardsAsync(database);
        await TrainAsync(database);
        await AnswerAlertsAsync(database);
        await WholePlays.ChangeAsync(database);
        await ChangeRulesAsync(database);
        Succeeded(await database.Get<RateCustomer>().RunAsync("C1", 4, "going well", admin, none));
        var call = new LoggedInteraction(CustomerSuccess.Core.Facts.Channel.Call, new DateOnly(2026, 11, 1), "Check-in", "All is well", Executive: false);
        Succeeded(await database.Get<LogInteraction>().RunAsync("C1", call, admin, none));
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            await database.Get<CorrectSentiment>().RunAsync(kind, 1, TextSentiment.Negative, admin, none);
        }

        await database.Get<JudgeTexts>().RunAsync(none);
        var token = (await database.Get<InvitePerson>().RunAsync("new@example.com", "New", Role.Admin, admin, none)).Value;
        var person = (await database.Get<ChoosePassword>().RunAsync(new PasswordChoice(token, "three wise words"), none)).Value;
        Succeeded(await database.Get<LookAtToday>().RunAsync(DateTimeOffset.UnixEpoch, new Viewer(person, "new@example.com", "New", Role.Admin), none));
        await database.Get<ChangePassword>().RunAsync(person, "four even wiser words", none);
        await database.Get<RecordSignIn>().RunAsync("new@example.com", none);
        await database.Get<IssuePasswordLink>().RunAsync("new@example.com", admin, none);
        await database.Get<ChangeAccess>().RunAsync(DemoPeople.All[0].Email, Role.Leader, disabled: true, admin, none);
        await WholeOffers.ChangeAsync(database);
        Succeeded(await database.Get<SaveRate>().RunAsync("chf", new DateOnly(2026, 1, 1), 1.1m, admin, none));
        await database.Get<RollUpRevenue>().RunAsync([1, 2], none);
        Succeeded(await database.Get<RemoveRate>().RunAsync("CHF", new DateOnly(2026, 1, 1), admin, none));
        var product = new Uri("https://success.example.com");
        Assert.NotNull(await database.DeliverAsync(product));
        Succeeded(await database.Get<RetryMessage>().RunAsync(2, admin, none));
        Succeeded(await database.Get<ChangeWebhook>().RunAsync(1, new WebhookChange(IsOn: false), admin, none));
        Assert.IsType<Conflict>((await database.Get<TestWebhook>().RunAsync(1, product, admin, none)).Error);
        Succeeded(await database.Get<RemoveWebhook>().RunAsync(1, admin, none));
        await MailStory.ChangeEverythingAsync(database);
        Succeeded(await database.Get<RemoveDemo>().RunAsync(admin, none));
    }

    private static async Task ChangeScorecardsAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        IReadOnlyList<ScorecardRule> everybody = [new(ShippedScorecards.Default, null)];
        await database.Get<StartDraft>().RunAsync(new DraftStart("retention"), admin, none);
        await database.Get<SaveDraft>().RunAsync(ShippedScorecards.Retention, 1, admin, none);
        await database.Get<PublishScorecard>().RunAsync("retention", 2, "Again", admin, none);
        await database.Get<RollBackScorecard>().RunAsync("retention", 1, "Back", admin, none);
        await database.Get<DiscardDraft>().RunAsync("wild", 1, admin, none);
        await database.Get<StartDraft>().RunAsync(new DraftStart(Key: null, "Wild", CopyOf: "retention"), admin, none);
        Succeeded(await database.Get<RemoveScorecard>().RunAsync("wild", admin, none));
        Succeeded(await database.Get<SavePriorities>().RunAsync(everybody, everybody, admin, none));
    }

    private static async Task TryScorecardsAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        Succeeded(await database.Get<ReplayScorecard>().RunAsync("retention", admin, progress: null, none));
        Succeeded(await database.Get<EvaluateScorecard>().RunAsync("retention", ShippedScorecards.Retention, admin, progress: null, none));
        Succeeded(await database.Get<ProposeWeights>().RunAsync(ShippedScorecards.Retention, admin, progress: null, none));
    }

    private static async Task TrainAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        Assert.False((await database.Get<TrainChurnModel>().RunAsync(admin, progress: null, none)).Value.Promoted);
        Assert.NotNull((await database.Get<EvaluateHistory>().RunAsync(null, 42, admin, progress: null, none)).Value.TooLittle);
        Assert.IsType<Conflict>((await database.Get<PromoteModel>().RunAsync(1, admin, none)).Error);
        Assert.IsType<Conflict>((await database.Get<RevertModel>().RunAsync(admin, none)).Error);
    }

    private static async Task AnswerAlertsAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        var alerts = (await database.Get<AlertQueries>().QueueAsync(new AlertFilter(Team: true), admin, none)).Rows;
        Assert.True(alerts.Count >= 2, $"{alerts.Count} alerts are too few to answer.");
        await database.Get<EscalateAlerts>().RunAsync(none);
        await database.Get<SendDigests>().RunAsync(none);
        Succeeded(await database.Get<AssignAlert>().RunAsync(alerts[0].Id, DemoPeople.Leader.Email, admin, none));
        Succeeded(await database.Get<AcceptAlert>().RunAsync(alerts[0].Id, admin, none));
        Succeeded(await database.Get<SnoozeAlert>().RunAsync(alerts[1].Id, new DateOnly(2026, 11, 25), "Waiting for them", admin, none));
        Succeeded(await database.Get<CloseAlert>().RunAsync(alerts[0].Id, AlertOutcome.Useful, "Called", admin, none));
    }

    /// <summary>Fires for whoever is a customer, and is told in every way.</summary>
    private static RuleDraft ForEverybody => ShippedRules.All[0] with
    {
        Terms = ShippedRules.All[0].Terms with { Signal = "tenure-days", Comparison = Comparison.AtLeast, Threshold = 0 },
        Webhook = true,
    };

    private static async Task ChangeRulesAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        var key = (await database.Get<AddRule>().RunAsync(ShippedRules.All[0], admin, none)).Value;
        Succeeded(await database.Get<SaveRule>().RunAsync(ShippedRules.All[0] with { Key = key }, ForEverybody with { Key = key }, admin, none));
        Succeeded(await database.Get<SwitchRule>().RunAsync(key, true, admin, none));
        await database.Get<RaiseAlerts>().RunAsync(none);
        Succeeded(await database.Get<RemoveRule>().RunAsync(key, admin, none));
        var opening = (await database.Get<RuleQueries>().OpeningAsync(admin, none)).Value;
        Succeeded(await database.Get<SaveBusinessHours>().RunAsync(opening with { TimeZone = "Europe/Vienna" }, admin, none));
    }

    public static void Succeeded<T>(Result<T> result) => Assert.True(result.Succeeded, result.Error?.Message);

    private static IEnumerable<MethodInfo> QueryMethods() => typeof(CustomerSuccessContext).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    public static object?[] Choices(ParameterInfo parameter, Viewer viewer) => (parameter.Name, parameter.ParameterType) switch
    {
        (_, { } type) when type == typeof(Viewer) => [viewer],
        (_, { } type) when type == typeof(CancellationToken) => [CancellationToken.None],
        (_, { } type) when type == typeof(BookFilter) => WholeFilters.Filters,
        (_, { } type) when type == typeof(AlertFilter) => [new AlertFilter(), new AlertFilter(true, true, AlertSeverity.High, "no-login"), new AlertFilter(Team: true)],
        (_, { } type) when type == typeof(InboxFilter) => WholeFilters.Inboxes,
        (_, { } type) when type == typeof(RuleDraft) => [.. ShippedRules.All],
        (_, { } type) when type == typeof(PortfolioFilter) => [new PortfolioFilter(), new PortfolioFilter("a", "b", "c", "d")],
        (_, { } type) when type == typeof(RevenueFilter) => [new RevenueFilter(new()), new RevenueFilter(new("a", "b", "c", "d"))],
        (_, { } type) when type == typeof(RevenueListFilter) => [new RevenueListFilter(new()), new RevenueListFilter(new(), RevenueListKind.Churn)],
        (_, { } type) when type == typeof(IReadOnlyCollection<FactKind>) => [Array.Empty<FactKind>()],
        (_, { } type) when type == typeof(DateTimeOffset) => [new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero)],
        (_, { } type) when type == typeof(MessageState?) => WholeFilters.States,
        (_, { } type) when type == typeof(OfferFilter) => [new OfferFilter(), new OfferFilter(OfferState.Sent, OfferType.Pause, "a", 2)],
        ("sizes", _) => [new Dictionary<OfferType, int> { [OfferType.Discount] = 10 }],
        ("except", _) => [null, 1],
        ("since", { } type) when type == typeof(DateOnly) => [new DateOnly(2020, 1, 1)],
        ("until", { } type) when type == typeof(DateOnly) => [new DateOnly(2026, 11, 20)],
        ("from" or "to", { } type) when type == typeof(DateOnly) => [new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 20)],
        ("externalIds", _) => [new[] { "C1", "C2", "nobody" }],
        ("externalId" or "customer", _) => ["C1", "C2", "nobody"],
        ("source", _) => [.. FactFiles.InOrder.Select(file => file.Name)],
        ("text", _) => ["Ada", "C1", "eve"],
        ("token" or "stamp", _) => ["of nobody"],
        (_, { } type) when type == typeof(RunFilter) => WholeFilters.Runs,
        (_, { } type) when type == typeof(CustomerSuccess.Core.Experiments.RunGroup) => [.. Enum.GetValues<CustomerSuccess.Core.Experiments.RunGroup>().Cast<object>()],
        ("playbookKey", _) => ["critical-save", "re-engagement", "nobody"],
        ("scorecardKey", _) => ["retention", "wild", "nobody"],
        ("draft", { } type) when type == typeof(Scorecard) => [ShippedScorecards.Behavioural],
        ("lines", _) => [new[] { new ScorecardRule("retention", null) }],
        ("range", _) => [(0.0, 60.0)],
        (_, { } type) when type == typeof(Input) => [Input.DaysSinceLogin],
        ("most" or "days" or "personId", _) => [30],
        ("id" or "page" or "messageId" or "runId" or "approvalId" or "stepId", _) => [1, 2],
        (_, { } type) when type == typeof(TemplateText) => [ShippedTemplates.All[0].Text],
        ("templateKey", _) => ["standard-newsletter", "nobody"],
        ("version", _) => [null, 1, 2],
        ("customerIds", _) => [new[] { 1, 2, 77 }],
        ("team", _) => [true, false],
        ("draft", { } type) when type == typeof(CustomerSuccess.Core.Plays.Model.PlaybookDefinition) => [CustomerSuccess.Core.Plays.Model.Shipped.ShippedPlaybooks.Of("critical-save")],
        _ => throw new InvalidOperationException($"Say here what to ask with as {parameter.Name} of {parameter.Member.DeclaringType}.{parameter.Member.Name}."),
    };
}
