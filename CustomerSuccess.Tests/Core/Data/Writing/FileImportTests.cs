using System.Text;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data.Writing;

public sealed class FileImportTests
{
    [Fact]
    public async Task ARowOfAnUnknownCustomer_IsRejected()
    {
        var usage = await UsageAsync("C1,2026-11-01,1", "C1,2026-11-02,1", "C1,2026-11-03,1", "c1,2026-11-01,1", "C1,2026-11-04,1");
        Assert.Equal((5, 4, 1), (usage.Read, usage.Inserted, usage.Rejected));
        Assert.Equal("usage line 5: customer_id is 'c1', expected a customer of customers.csv or of the database", Assert.Single(usage.Problems).ToString());
    }

    [Fact]
    public async Task AKeyTwice_WithTheSameValues_CountsOnce()
    {
        var usage = await UsageAsync("C1,2026-11-01,1", "C1,2026-11-02,2", "C1,2026-11-01,1");
        Assert.Equal((3, 2, 1, 0), (usage.Read, usage.Inserted, usage.Unchanged, usage.Rejected));
    }

    [Fact]
    public async Task AKeyTwice_WithOtherValues_IsRejectedFromTheSecondOn()
    {
        var usage = await UsageAsync("C1,2026-11-01,1", "C1,2026-11-02,2", "C1,2026-11-03,2", "C1,2026-11-04,2", "C1,2026-11-01,9");
        Assert.Equal((5, 4, 0, 1), (usage.Read, usage.Inserted, usage.Unchanged, usage.Rejected));
        Assert.Equal(
            "usage line 6: customer_id+day is 'C1+2026-11-01', expected each key once; an earlier row has the same key and other values",
            Assert.Single(usage.Problems).ToString());
    }

    [Fact]
    public async Task AKeyTwice_InAnotherCaseOfItsKind_IsTheSameKey()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer()
            .With("activity", "customer_id,day,kind,count", "C1,2026-11-01,email_open,1", "C1,2026-11-01,Email_Open,2");
        var activity = (await database.ImportAsync(files, acceptRejects: true)).Of("activity");
        Assert.Equal((1, 1), (activity.Inserted, activity.Rejected));
        Assert.Equal(
            "activity line 3: customer_id+day+kind is 'C1+2026-11-01+Email_Open', expected each key once; an earlier row has the same key and other values",
            Assert.Single(activity.Problems).ToString());
    }

    [Fact]
    public async Task MoreThanAFifthRejected_StopsBeforeTheFileIsWritten()
    {
        string[] rows = ["C1,2026-11-01,1", "C1,2026-11-02,1", "C1,2026-11-03,1", "C1,2026-11-04,x", "C1,2026-11-05,x"];
        var usage = await UsageAsync(rows);
        Assert.Equal("2 of 5 rows are rejected, more than 20 %: nothing of this file was written", usage.Refused);
        Assert.Equal((5, 0, 0, 0, 2), (usage.Read, usage.Inserted, usage.Updated, usage.Unchanged, usage.Rejected));
    }

    [Fact]
    public async Task ExactlyAFifthRejected_IsWritten()
    {
        var usage = await UsageAsync("C1,2026-11-01,1", "C1,2026-11-02,1", "C1,2026-11-03,1", "C1,2026-11-04,1", "C1,2026-11-05,x");
        Assert.Null(usage.Refused);
        Assert.Equal((4, 1), (usage.Inserted, usage.Rejected));
    }

    [Fact]
    public async Task MoreThanAFifthRejected_AndAccepted_WritesTheGoodRows()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day,logins", "C1,2026-11-01,1", "C1,2026-11-02,x", "C9,2026-11-03,1");
        Assert.NotNull((await database.ImportAsync(files)).Of("usage").Refused);
        await using (var context = database.Read())
        {
            Assert.False(await context.Set<UsageDay>().AnyAsync());
        }

        var usage = (await database.ImportAsync(files, acceptRejects: true)).Of("usage");
        Assert.Equal((null, 1, 2), (usage.Refused, usage.Inserted, usage.Rejected));
    }

    [Fact]
    public async Task ManyRejects_AreNamedUpToTwenty()
    {
        var usage = await UsageAsync([.. Enumerable.Range(0, 200).Select(i => $"C1,{new DateOnly(2026, 1, 1).AddDays(i):yyyy-MM-dd},{(i % 8 == 0 ? "x" : "1")}")]);
        Assert.Equal((25, 20), (usage.Rejected, usage.Problems.Count));
    }

    [Fact]
    public async Task Rejects_MendedInTheirFolder_CanBeImportedAlone()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer()
            .WithText("tickets.csv", "customer_id;ticket_id;opened_at;text;satisfaction\nC1;T1;2026-11-01;\"a; b\n\"\"c\"\"\";7\nC1;T2;2026-11-02;ok;3\nC1;T3;2026-11-03;\"open;3\nC9;T4;2026-11-04;x;3\n")
            .With("usage", "customer_id,day", "C1,2026-11-01", "C1,2026-11-02", "C1,2026-11-03", "C1,2026-11-04", "C1,2026-13-05");
        var report = await database.ImportAsync(files, acceptRejects: true);
        var folder = report.RejectFolder!;
        Assert.Equal(Path.Combine(database.Folder, "rejects", $"{report.RunId}"), folder);
        Assert.Equal(["errors.csv", "tickets.csv", "usage.csv"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            "file,line,column,value,expected\nusage,6,day,2026-13-05,\"a day such as 2026-11-20, from 1990 to 2100\"\n"
            + "tickets,2,satisfaction,7,a whole number from 1 to 5\n"
            + "tickets,5,,\"C1;T3;2026-11-03;\"\"open;3\",the quote that was opened to be closed\n"
            + "tickets,6,customer_id,C9,a customer of customers.csv or of the database\n",
            await File.ReadAllTextAsync(Path.Combine(folder, "errors.csv")));
        var tickets = await File.ReadAllTextAsync(Path.Combine(folder, "tickets.csv"));
        Assert.Equal("customer_id;ticket_id;opened_at;text;satisfaction\nC1;T1;2026-11-01;\"a; b\n\"\"c\"\"\";7\nC1;T3;2026-11-03;\"open;3\nC9;T4;2026-11-04;x;3\n", tickets);
        await File.WriteAllTextAsync(Path.Combine(folder, "tickets.csv"), tickets.Replace(";7\n", ";5\n", StringComparison.Ordinal).Replace("\"open", "open", StringComparison.Ordinal).Replace("C9", "C1", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(folder, "usage.csv"), "customer_id,day\nC1,2026-11-05\n");
        var mended = await database.ImportAsync(folder);
        Assert.Equal([("usage", 1, 0), ("tickets", 3, 0)], mended.Files.Select(file => (file.File, file.Inserted, file.Rejected)));
        Assert.Empty(mended.Notices);
        await using var context = database.Read();
        Assert.Equal("a; b\n\"c\"", (await context.Set<Ticket>().SingleAsync(ticket => ticket.ExternalId == "T1")).Text);
    }

    [Fact]
    public async Task Rejects_OfWindows1252_AreRejectedAgainUntilTheyAreMended()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithBytes("customers.csv", Encoding.Latin1.GetBytes("customer_id,name,started_on\nC1,Zöe,2026-01-01\nC2,Bob,2026-01-01\n"));
        var folder = (await database.ImportAsync(files, acceptRejects: true)).RejectFolder!;
        var again = await database.ImportAsync(folder, acceptRejects: true);
        Assert.Equal((0, 1), (again.Of("customers").Inserted, again.Of("customers").Rejected));
    }

    [Fact]
    public async Task ACustomerThatLeftBeforeItStarted_IsRejected()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,churned_on", "C1,Ada,2026-05-01,2026-04-30", "C2,Bob,2026-05-01,2026-05-01");
        var customers = (await database.ImportAsync(files, acceptRejects: true)).Of("customers");
        Assert.Equal((1, 1), (customers.Inserted, customers.Rejected));
        Assert.Equal("customers line 2: churned_on is '2026-04-30', expected a day not before started_on", Assert.Single(customers.Problems).ToString());
    }

    private static async Task<FileReport> UsageAsync(params string[] rows)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", ["customer_id,day,logins", .. rows]);
        return (await database.ImportAsync(files)).Of("usage");
    }
}
