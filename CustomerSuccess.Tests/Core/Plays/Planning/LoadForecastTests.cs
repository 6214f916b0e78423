using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Planning;

public sealed class LoadForecastTests
{
    [Theory]
    [InlineData("high-save")]
    [InlineData("critical-save")]
    [InlineData("nurture")]
    public async Task Forecast_OfAFixedPopulation_IsWhatThenHappens(string key)
    {
        var bands = key == "nurture" ? Enumerable.Repeat(Band.Healthy, 30) : Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? Band.HighRisk : i % 3 == 1 ? Band.Critical : Band.Healthy);
        await using var story = await PlayStory.BeginAsync([.. bands], key);
        if (key == "nurture")
        {
            // Nobody has a prediction here: let those enter that are well.
            var open = ShippedPlaybooks.Of(key) with { Trigger = PlayTrigger.On(PlaySeverity.Standard) };
            Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync(key, 1, open, "Test", Adam, CancellationToken.None));
        }

        var forecast = (await story.Database.Get<RehearsalQueries>().ForecastAsync(key, Adam, CancellationToken.None))!;
        Assert.NotEmpty(forecast.Lines);
        Assert.True(forecast.Asks);
        Succeeded(await story.Database.Get<SwitchPlaybook>().RunAsync(key, true, confirmed: true, Adam, CancellationToken.None));
        await story.EnterAsync();
        await LiveAsync(story, days: 14);

        Assert.Equal(forecast.Entries.Select(entry => (entry.CustomerKey, entry.HeldOut)).Order(), await EntriesAsync(story));
        Assert.Equal(forecast.Lines.Select(line => (line.Owner, line.Day, line.Tasks, line.Mails)), await LinesAsync(story));
    }

    [Fact]
    public async Task Forecast_OfWhatTimeAloneBrings_SaysWhoEntersWhen()
    {
        var quiet = new Rehearsed(
            AnySubject.Of(known: [(Input.DaysSinceLogin, 3)]), new Dictionary<ContactRole, int> { [ContactRole.Main] = 7 }, [7], new Dictionary<int, IReadOnlyList<ContactMoment>>(), false, null, false, DateTimeOffset.MinValue);
        var terms = new RehearsalTerms(ContactPolicy.Usual, new OpeningHours("Etc/UTC", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(9, 0), new(17, 0), []).Calendar(), []);
        var report = LoadForecast.Of("re-engagement", ShippedPlaybooks.Of("re-engagement") with { HoldoutShare = 0 }, [quiet], terms, BulkGuard.Usual, 1, 0, 0.5, Noon);
        Assert.Equal(Noon.AddDays(4), Assert.Single(report.Entries).At); // 7 days without a login: Sunday
        Assert.Equal(
            [new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 30)], // Monday for Sunday, Wednesday, Monday for Sunday
            report.Lines.Select(line => line.Day));
        Assert.Equal((7, 7 - (1.959964 * Math.Sqrt(7))), (report.Further.Mean, report.Further.Low));
        await Task.CompletedTask;
    }

    /// <summary>Every approval is given at once, and nobody else does anything.</summary>
    private static async Task LiveAsync(PlayStory story, int days)
    {
        for (var minute = 0; minute < days * 24 * 60; minute += 30)
        {
            story.Now = Noon.AddMinutes(minute);
            await story.AdvanceAsync();
            foreach (var approval in await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None))
            {
                Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, Lea, CancellationToken.None));
            }

            await story.AdvanceAsync();
        }
    }

    private static async Task<IEnumerable<(string, bool)>> EntriesAsync(PlayStory story)
    {
        await using var context = story.Database.Read();
        var rows = await (from run in context.Set<PlayRun>() join customer in context.Set<Customer>() on run.CustomerId equals customer.Id select new { customer.ExternalId, run.HeldOut }).ToListAsync();
        return rows.Select(row => (row.ExternalId, row.HeldOut)).Order();
    }

    /// <summary>Tasks that came onto lists, but for offers that nobody makes here, and mails that went out; leaders are counted by their role.</summary>
    private static async Task<IEnumerable<(string, DateOnly, int, int)>> LinesAsync(PlayStory story)
    {
        await using var context = story.Database.Read();
        var rows = await (
            from entry in context.Set<PlayRunEntry>()
            where entry.Kind == EntryKind.Given || entry.Kind == EntryKind.Sent
            join step in context.Set<PlayStep>() on entry.StepId equals step.Id
            where step.Type != StepType.Offer
            select new { entry.Kind, entry.At, step.OwnerRole }).ToListAsync();
        return rows.GroupBy(row => (Owner: row.Kind == EntryKind.Given && row.OwnerRole == StepOwner.Leader ? "Leader" : "ann@example.com", Day: DateOnly.FromDateTime(row.At.UtcDateTime)))
            .Select(own => (own.Key.Owner, own.Key.Day, own.Count(row => row.Kind == EntryKind.Given), own.Count(row => row.Kind == EntryKind.Sent)))
            .OrderBy(line => line.Owner, StringComparer.Ordinal).ThenBy(line => line.Day);
    }
}
