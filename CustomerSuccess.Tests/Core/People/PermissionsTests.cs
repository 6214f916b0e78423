using System.Collections;
using System.Reflection;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Core.Persistence;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.People;

/// <summary>What a role may see and do is decided in Core. Use cases and queries are found by their shape, so a new one is asked too.</summary>
public sealed class PermissionsTests
{
    private static readonly Viewer Ann = new(1, "Ann@Example.com", "Ann", Role.Csm);
    private static readonly Viewer Lea = new(2, "lea@example.com", "Lea", Role.Leader);

    /// <summary>Done by the program itself, or by somebody who is about to sign in, or by whoever holds a signed link or a token; the words of templates are no secret within the house.</summary>
    private static readonly string[] OnNobodysBehalf =
    [
        "DatabaseStart", "PublishShippedScorecards", "RescoreAfterImport", "StartSetup", "ChoosePassword", "ChangePassword", "RecordSignIn",
        "DeliverMessages", "PublishShippedRules", "RaiseAlerts", "EscalateAlerts", "SendDigests", "PredictChurn",
        "TrainSentiment", "EvaluateSentiment", "JudgeTexts",
        "MakeSigningKey", "PublishShippedTemplates", "RecordClick", "RecordOpen", "Unsubscribe", "UnsubscribeQueries.ReaderAsync", "TakeMailEvents",
        "AnswerNote", "NoteQueries.OpenAsync", "TemplateQueries.ListAsync", "TemplateQueries.HistoryAsync", "PublishShippedPlaybooks", "EnterPlays", "AdvanceRuns", "FollowRuns",
        "TellDemoOffers", "FollowApprovals", "FollowOfferMails", "RescoreSome", "AnswerOffer", "ViewOffer", "ExpireOffers", "EndTerms", "OfferLinkQueries.ReadAsync",
        "PeopleQueries.CsmsSeeOnlyTheirBookAsync", "PeopleQueries.IsCurrentAsync", "PeopleQueries.BearerAsync", "SettingsQueries.DemoAsync",
        "RuleQueries.CalendarAsync", "RuleQueries.NamesAsync", "PeopleQueries.NamesAsync", "PlaybookQueries.OneAsync", "PlaybookQueries.NamesAsync", "PlayQueries.BrakeAsync", "SettingsQueries.ReportingCurrencyAsync", "TellDemoPlays", "RollUpRevenue",
    ];

    /// <summary>What every role does for the customers that it may see; their own tests say where that ends.</summary>
    private static readonly string[] ForEverybody = ["RateCustomer", "LogInteraction", "AcceptAlert", "SnoozeAlert", "CloseAlert", "AssignAlert", "LookAtToday", "CorrectSentiment",
        "StartPlay", "PlanForCustomer", "PauseRun", "ResumeRun", "CancelRun", "ReassignRun", "SkipStep", "PostponeStep", "EditStepContent", "CompleteStep", "SendStep", "ReplayStep", "ClaimSavings",
        "ProposeOffer", "ChangeOffer", "SendOffer", "WithdrawOffer", "FinishFollowUp"];

    /// <summary>What leaders do too; their own tests say who else may, and what a leader may not.</summary>
    private static readonly string[] ForLeaders = ["StopEverything", "ReleaseEverything", "DelegateApprovals", "ApproveRequest", "ChangeAndApprove", "RejectRequest"];

    [Fact]
    public void UseCasesAndQueries_OfCore_KnowOnWhoseBehalf() => Assert.All(
        UseCases().Concat(Queries()).Where(method => !TakesViewer(method) && !OnNobodysBehalf.Contains(method.DeclaringType!.Name)),
        method => Assert.Contains($"{method.DeclaringType!.Name}.{method.Name}", OnNobodysBehalf));

    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    public async Task UseCase_ByAnybodyButAnAdmin_IsForbidden(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        foreach (var method in UseCases().Where(method => TakesViewer(method) && !ForEverybody.Contains(method.DeclaringType!.Name)
            && (role == Role.Csm || !ForLeaders.Contains(method.DeclaringType!.Name))))
        {
            var error = ErrorOf(await CallAsync(database, method, parameter => Any(parameter, new Viewer(1, "a@example.com", "A", role))));
            Assert.True(error is Forbidden, $"{method.DeclaringType!.Name} by a {role}: {error?.Message ?? "done"}");
        }
    }

    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    public async Task Query_ForAdmins_IsForbiddenToOthers(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var forAdmins = Queries().Where(method => method.ReturnType.GetGenericArguments() is [{ IsGenericType: true } result]
            && result.GetGenericTypeDefinition() == typeof(Result<>) && TakesViewer(method)).ToList();
        Assert.True(forAdmins.Count >= 17, $"Only {string.Join(", ", forAdmins.Select(method => method.Name))} are for admins.");
        foreach (var method in forAdmins)
        {
            Assert.IsType<Forbidden>(ErrorOf(await CallAsync(database, method, parameter => Any(parameter, new Viewer(1, "a@example.com", "A", role)))));
        }
    }

    [Fact]
    public async Task Customer_OfAnotherCsm_IsSeenUnlessCsmsAreRestricted()
    {
        await using var database = await FilledAsync();
        Assert.All(await AskAsync(database, "C1", Ann), answer => Assert.True(IsSomething(answer.Answer), $"{answer.Query} says nothing of one's own."));
        Assert.Contains(await AskAsync(database, "C2", Ann), answer => IsSomething(answer.Answer));

        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        Assert.All(await AskAsync(database, "C1", Ann), answer => Assert.True(IsSomething(answer.Answer), $"{answer.Query} says nothing of one's own."));
        Assert.All(await AskAsync(database, "C2", Ann), answer => Assert.False(IsSomething(answer.Answer), $"{answer.Query} tells of the customer of another."));
        Assert.Contains(await AskAsync(database, "C2", Lea), answer => IsSomething(answer.Answer));
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await WholeCore.FillAsync(database);
        return database;
    }

    private static async Task<List<(string Query, object? Answer)>> AskAsync(TestDatabase database, string customer, Viewer viewer)
    {
        var answers = new List<(string, object?)>();
        foreach (var method in Queries().Where(method => method.GetParameters().Any(parameter => parameter.Name == "externalId")))
        {
            answers.Add(($"{method.DeclaringType!.Name}.{method.Name}", await CallAsync(database, method, parameter =>
                parameter.Name == "externalId" ? customer : WholeCore.Choices(parameter, viewer)[0])));
        }

        return answers;
    }

    private static IEnumerable<MethodInfo> UseCases() => Methods().Where(method => method.Name == "RunAsync" && method.DeclaringType!.IsPublic);

    private static IEnumerable<MethodInfo> Queries() => Methods().Where(method => method.DeclaringType!.Name.EndsWith("Queries", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> Methods() => typeof(CustomerSuccessContext).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    private static bool TakesViewer(MethodInfo method) => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Viewer));

    private static async Task<object?> CallAsync(TestDatabase database, MethodInfo method, Func<ParameterInfo, object?> argument)
    {
        var task = (Task)method.Invoke(database.Services.GetService(method.DeclaringType!), [.. method.GetParameters().Select(argument)])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static object? Any(ParameterInfo parameter, Viewer viewer) =>
        parameter.ParameterType == typeof(Viewer) ? viewer
        : parameter.ParameterType == typeof(string) ? "x@example.com"
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;

    private static Error? ErrorOf(object? result) => (Error?)result!.GetType().GetProperty("Error")!.GetValue(result);

    private static bool IsSomething(object? answer) => answer is ICollection list ? list.Count > 0 : answer is not null;
}
