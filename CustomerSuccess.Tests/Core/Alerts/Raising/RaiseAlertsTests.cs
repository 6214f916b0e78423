using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Alerts.Raising;

public sealed class RaiseAlertsTests
{
    [Fact]
    public async Task Rule_WhenItsConditionBegins_FiresOnce()
    {
        await using var story = await BeginAsync("no-login");
        var first = await story.HappensAsync(Logins(("C1", -20), ("C2", -14)));
        Assert.Equal(new RaiseSummary(3, 1, 0, 0), first);
        var alert = Assert.Single(await story.AlertsAsync());
        Assert.Equal(("No login for 20 days", AlertSeverity.High, AlertState.Open, 20), (alert.Sentence, alert.Severity, alert.State, alert.Value));
        Assert.Equal((story.Now, new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero)), (alert.RaisedAt, alert.DueAt));
        Assert.Equal(0, (await story.RaiseAsync()).Customers);
        story.At(1);
        Assert.Equal(new RaiseSummary(3, 1, 0, 0), await story.HappensAsync()); // C2, on the 15th day
        Assert.Equal(["No login for 21 days", "No login for 15 days"], (await story.AlertsAsync()).Select(alert => alert.Sentence));
    }

    [Fact]
    public async Task Program_ThatEndsAfterScoring_RaisesAtTheNextStart()
    {
        await using var story = await BeginAsync("no-login");
        await story.ScoreAsync(Logins(("C1", -20)));
        Assert.Empty(await story.AlertsAsync());
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => story.Database.Get<RaiseAlerts>().RunAsync(stopped.Token));
        Assert.Equal(1, (await story.RaiseAsync()).Raised);
        Assert.Equal(0, (await story.RaiseAsync()).Raised);
    }

    [Fact]
    public async Task Alert_WhoseConditionEnded_StaysOpenAndIsTheSameWhenItIsBack()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        story.At(2);
        Assert.Equal(1, (await story.HappensAsync(Logins(("C1", 2)))).Ended);
        var ended = Assert.Single(await story.AlertsAsync());
        Assert.Equal((AlertState.Open, story.Now), (ended.State, ended.ClearedAt));
        story.At(20);
        Assert.Equal(0, (await story.HappensAsync()).Raised);
        Assert.Null(Assert.Single(await story.AlertsAsync()).ClearedAt);
    }

    [Fact]
    public async Task Alert_ThatWasClosed_ComesAgainOnlyAfterItsConditionEnded()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        var id = (await story.AlertsAsync())[0].Id;
        Assert.True((await story.Database.Get<CloseAlert>().RunAsync(id, AlertOutcome.Noise, null, Ann, CancellationToken.None)).Succeeded);
        story.At(1);
        Assert.Equal(0, (await story.HappensAsync()).Raised);
        story.At(2);
        Assert.Equal(new RaiseSummary(3, 0, 0, 1), await story.HappensAsync(Logins(("C1", 2))));
        story.At(30);
        Assert.Equal(1, (await story.HappensAsync()).Raised);
        Assert.Equal([AlertState.Closed, AlertState.Open], (await story.AlertsAsync()).Select(alert => alert.State));
    }

    [Fact]
    public async Task Alert_ThatBecomesSevere_RisesOnceAndIsDueAnew()
    {
        await using var story = await BeginAsync("late-payments");
        await story.HappensAsync(Invoices(("I1", -3)));
        Assert.Equal(AlertSeverity.Medium, Assert.Single(await story.AlertsAsync()).Severity);
        story.At(3);
        Assert.Equal(new RaiseSummary(3, 0, 1, 0), await story.HappensAsync(Invoices(("I2", 1))));
        var alert = Assert.Single(await story.AlertsAsync());
        Assert.Equal((AlertSeverity.High, "2 late payments in 90 days"), (alert.Severity, alert.Sentence));
        Assert.True(alert.DueAt > story.Now);
        story.At(4);
        Assert.Equal(new RaiseSummary(3, 0, 0, 0), await story.HappensAsync(Invoices(("I3", 2))));
    }

    [Fact]
    public async Task Alert_ThatWasClosedAndBecomesSevere_IsAnotherOne()
    {
        await using var story = await BeginAsync("late-payments");
        await story.HappensAsync(Invoices(("I1", -3)));
        var id = (await story.AlertsAsync())[0].Id;
        await story.Database.Get<CloseAlert>().RunAsync(id, AlertOutcome.TooEarly, null, Ann, CancellationToken.None);
        story.At(3);
        Assert.Equal(1, (await story.HappensAsync(Invoices(("I2", 1)))).Raised);
        var alerts = await story.AlertsAsync();
        Assert.Equal((AlertState.Closed, AlertSeverity.Medium), (alerts[0].State, alerts[0].Severity));
        Assert.Equal((AlertState.Open, AlertSeverity.High), (alerts[1].State, alerts[1].Severity));
    }

    [Fact]
    public async Task Customer_ThatHasLeft_RaisesNothingAndEndsWhatHeld()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        story.At(1);
        var gone = await story.HappensAsync(files => files.With("customers", "customer_id,name,started_on,churned_on", $"C1,Ada Ltd,2025-01-01,{Day(0)}"));
        Assert.Equal((0, 1), (gone.Raised, gone.Ended));
        Assert.NotNull(Assert.Single(await story.AlertsAsync()).ClearedAt);
    }

    [Fact]
    public async Task Database_OfAnySecondAlertThatHolds_RefusesIt()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        var first = (await story.AlertsAsync())[0];
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.Add(new Alert(first.CustomerId, first.RuleKey, RuleLevel.In, AlertSeverity.High, "Again", 1, story.Now, null));
        await Assert.ThrowsAsync<DbUpdateException>(() => write.CommitAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Mail_OfAnAlertAtOnce_GoesToItsAudienceInTheSameTransaction()
    {
        await using var story = await BeginAsync("billing-failure");
        var heard = new List<LiveEvent>();
        using var listening = story.Database.Get<LiveFeed>().Subscribe(what => Task.Run(() => { lock (heard) { heard.Add(what); } }));
        await story.HappensAsync(files => files.With(
            "invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", $"I1,C1,{Day(-30)},100,{Day(0)},failed", $"I2,C2,{Day(-30)},100,{Day(0)},failed"));
        var (alerts, messages) = (await story.AlertsAsync(), await story.MessagesAsync());
        Assert.Equal(
            [$"alert:{alerts[0].Id}:raised:ann@example.com", $"alert:{alerts[1].Id}:raised:lea@example.com"], messages.Select(message => message.Key).Order());
        Assert.Equal("High: Ada Ltd – A payment failed today", messages.Single(message => message.To == Ann.Email).Subject);
        Assert.Contains("/customers/C1", messages.Single(message => message.To == Ann.Email).Body.Split('\n', StringSplitOptions.TrimEntries));
        Assert.Contains(heard, what => what is MessagesWaiting);
        Assert.Contains(heard, what => what is AlertsChanged { Customers.Count: 3 });
    }

    [Fact]
    public async Task Mail_OfVeryManyAlerts_IsOneThatListsThem()
    {
        await using var story = await BeginAsync("billing-failure");
        await story.HappensAsync(files => files
            .With("customers", ["customer_id,name,started_on,owner_email", "C9,Zed AG,2025-01-01,", .. Enumerable.Range(100, 30).Select(i => $"C{i},Customer {i},2025-01-01,ann@example.com")])
            .With("invoices", ["invoice_id,customer_id,issued_on,amount,due_on,status", .. Enumerable.Range(100, 30).Select(i => $"I{i},C{i},{Day(-30)},100,{Day(0)},failed")]));
        Assert.Equal(30, (await story.AlertsAsync()).Count);
        var mail = Assert.Single(await story.MessagesAsync());
        Assert.Equal("30 alerts were raised", mail.Subject);
        Assert.Contains("and 5 more", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_ThatIsSwitchedOff_ClosesItsAlertsAndOnAgainRaisesThem()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        var admin = Adam;
        await story.Database.Get<SwitchRule>().RunAsync("no-login", false, admin, CancellationToken.None);
        var closed = Assert.Single(await story.AlertsAsync());
        Assert.Equal((AlertState.Closed, null, "The rule was switched off."), (closed.State, closed.Outcome, closed.Note));
        await story.Database.Get<SwitchRule>().RunAsync("no-login", true, admin, CancellationToken.None);
        Assert.Equal(1, (await story.RaiseAsync()).Raised);
    }

    private static Func<CsvFolder, CsvFolder> Invoices(params (string Id, int Due)[] overdue) => files => files.With(
        "invoices", ["invoice_id,customer_id,issued_on,amount,due_on,status", .. overdue.Select(x => $"{x.Id},C1,{Day(x.Due - 30)},100,{Day(x.Due)},open")]);
}
