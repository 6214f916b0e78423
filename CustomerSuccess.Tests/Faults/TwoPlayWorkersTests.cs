using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Faults;

/// <summary>Two programs on one database, as on two machines: no step is carried out twice, and none is lost.</summary>
public sealed class TwoPlayWorkersTests
{
    private const int Runs = 200;

    [Fact]
    public async Task Workers_OfTwoPrograms_NeverCarryOutAStepTwice()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.HighRisk, Runs)]);
        var everybody = Enumerable.Range(1, Runs).Select(i => $"C{i}").ToList();
        Succeeded(await story.Database.Get<StartPlay>().RunAsync("high-save", everybody, confirmed: true, Adam, CancellationToken.None));
        var clock = new FixedClock(Noon);
        await using var other = CoreServices.For(new DatabaseOptions { Path = story.Database.Path }, clock);
        for (var hour = 0; hour <= 8; hour += 4)
        {
            clock.Now = story.Now = Noon.AddHours(hour);
            await Task.WhenAll(
                Enumerable.Range(0, 3).Select(_ => Task.Run(story.AdvanceAsync))
                    .Concat(Enumerable.Range(0, 3).Select(_ => Task.Run(() => other.GetRequiredService<AdvanceRuns>().RunAsync(CancellationToken.None)))));
        }

        await using var context = story.Database.Read();
        var entries = await context.Set<PlayRunEntry>().Where(entry => entry.StepId != null).ToListAsync();
        Assert.Equal(2 * Runs, entries.Count); // the task of the start, and the mail after 4 hours
        Assert.Equal(entries.Count, entries.Select(entry => entry.StepId).Distinct().Count());
        Assert.Equal(Runs, await context.Set<OutgoingMessage>().CountAsync());
        Assert.Equal(Runs, await context.Set<PlayStep>().CountAsync(step => step.State == StepState.Open));
    }
}
