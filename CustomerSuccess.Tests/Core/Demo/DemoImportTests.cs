using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo;

[Collection(DemoCollection.Name)]
public sealed class DemoImportTests(DemoPortfolio demo)
{
    [Fact]
    public void Import_EveryFile_TakesEveryRow()
    {
        Assert.Equal(FactFiles.InOrder.Select(file => file.Name), demo.Report.Files.Select(file => file.File));
        Assert.All(demo.Report.Files, file => Assert.Equal((file.Read, 0, null), (file.Inserted, file.Rejected, file.Refused)));
    }

    [Fact]
    public void Import_Rows_DoNotContradictEachOther()
    {
        Assert.Empty(demo.Report.Findings);
        Assert.Empty(demo.Report.Notices);
    }

    [Fact]
    public async Task Facts_OfEveryDatedKind_ReachBack18Months()
    {
        await using var context = demo.Read();
        var since = DemoPortfolio.Today.AddMonths(-18);
        Assert.Equal((since, DemoPortfolio.Today), (await context.Set<UsageDay>().MinAsync(x => x.Day), await context.Set<UsageDay>().MaxAsync(x => x.Day)));
        DateOnly[] first =
        [
            await context.Set<FeatureUse>().MinAsync(x => x.Day), await context.Set<Invoice>().MinAsync(x => x.IssuedOn),
            await context.Set<ActivityDay>().MinAsync(x => x.Day), await context.Set<SentimentCall>().MinAsync(x => x.On),
            DayOf(await context.Set<Ticket>().MinAsync(x => x.OpenedAt)), DayOf(await context.Set<Interaction>().MinAsync(x => x.At)),
            DayOf(await context.Set<NpsAnswer>().MinAsync(x => x.At)),
        ];
        Assert.All(first, day => Assert.InRange(day, since, since.AddDays(95)));
    }

    [Fact]
    public async Task Activity_EveryKindOfASoftwareVendor_Happens()
    {
        await using var context = demo.Read();
        var kinds = await context.Set<ActivityDay>().Select(activity => activity.Kind).Distinct().ToListAsync();

        // Nobody sends software back.
        Assert.Equal(Enum.GetValues<ActivityKind>().Except([ActivityKind.Return]).Order(), kinds.Order());
    }

    [Fact]
    public async Task Usage_AtWeekends_IsAFractionOfThatOnWorkdays()
    {
        await using var context = demo.Read();
        var days = await context.Set<UsageDay>().GroupBy(usage => usage.Day)
            .Select(day => new { day.Key, Users = day.Sum(usage => usage.ActiveUsers) }).ToListAsync();
        var byWeekday = days.ToLookup(day => day.Key.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, day => day.Users!.Value);
        Assert.InRange(byWeekday[true].Average() / byWeekday[false].Average(), 0.05, 0.25);
    }

    [Fact]
    public async Task Tickets_Texts_AreManyAndOfEveryTone()
    {
        await using var context = demo.Read();
        var tickets = await context.Set<Ticket>().Select(ticket => new { ticket.Text, ticket.Sentiment }).ToListAsync();
        Assert.True(tickets.Select(ticket => ticket.Text).Distinct().Count() > 1_000);
        Assert.InRange(tickets.Count(ticket => ticket.Sentiment > 0.2) / (double)tickets.Count, 0.2, 0.6);
        Assert.InRange(tickets.Count(ticket => ticket.Sentiment < -0.2) / (double)tickets.Count, 0.15, 0.5);
    }

    [Fact]
    public async Task Invoices_MostArePaidInTimeAndSomeAreNot()
    {
        await using var context = demo.Read();
        var invoices = await context.Set<Invoice>().ToListAsync();
        Assert.InRange(invoices.Count(invoice => invoice.PaidOn > invoice.DueOn) / (double)invoices.Count, 0.03, 0.15);
        Assert.Equal(Enum.GetValues<InvoiceStatus>().Order(), invoices.Select(invoice => invoice.Status!.Value).Distinct().Order());
        Assert.Contains(invoices, invoice => invoice.Amount.Cents < 0);
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
