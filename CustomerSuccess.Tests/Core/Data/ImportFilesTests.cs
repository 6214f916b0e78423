using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class ImportFilesTests
{
    private static readonly string[] Contract =
        ["customers", "contacts", "contracts", "usage", "features", "tickets", "interactions", "invoices", "activity", "nps", "sentiment_calls"];

    [Fact]
    public async Task RunAsync_EveryFileOfTheContract_IsWritten()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        var report = await database.ImportAsync(files);
        Assert.Equal(Contract, report.Files.Select(file => file.File));
        Assert.All(report.Files, file => Assert.Equal((2, 2, 0, 0, 0), (file.Read, file.Inserted, file.Updated, file.Unchanged, file.Rejected)));
        Assert.True(report.Complete);
        Assert.Null(report.RejectFolder);
        Assert.Empty(report.Notices);
        Assert.Empty(report.Findings);
        Assert.Equal(2, report.ChangedCustomers.Count);
    }

    [Fact]
    public async Task RunAsync_EveryColumnOfTheContract_ArrivesAsItStands()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        await using var context = database.Read();
        var customer = await context.Set<Customer>().SingleAsync(customer => customer.ExternalId == "C1");
        Assert.Equal(
            ("Ada Ltd", new DateOnly(2025, 1, 15), "SMB", "Gold", "Retail", "GB", "ann@example.com", "EUR", "live", new DateOnly(2026, 10, 1), "price"),
            (customer.Name, customer.StartedOn, customer.Segment, customer.Tier, customer.Industry, customer.Country, customer.OwnerEmail,
                customer.Currency, customer.LifecycleStage, customer.ChurnedOn!.Value, customer.ChurnReason));
        var terms = await context.Set<CustomerTerms>().SingleAsync(terms => terms.CustomerId == customer.Id);
        Assert.Equal(
            ("Pro", 1250_50L, 12.5, 20, 25, 100.5, 50_000L, 40, 80.0, new DateOnly(2026, 12, 31), 60, new DateOnly(2026, 11, 10)),
            (terms.Plan, terms.Mrr!.Value.Cents, terms.DiscountPercent!.Value, terms.Seats!.Value, terms.MaxUsers!.Value, terms.MaxStorageGb!.Value,
                terms.MaxApiCalls!.Value, terms.TotalFeatures!.Value, terms.OnboardingPercent!.Value, terms.RenewalOn!.Value, terms.NoticeDays!.Value, terms.KnownFrom));
        var usage = await context.Set<UsageDay>().SingleAsync(usage => usage.Day == new DateOnly(2026, 11, 1));
        Assert.Equal(
            (5, 6, 7, 80, 9, 10, 3_000_000_000L, 1.25, 2),
            (usage.ActiveUsers!.Value, usage.Logins!.Value, usage.Sessions!.Value, usage.Actions!.Value, usage.AdvancedActions!.Value, usage.FeaturesUsed!.Value,
                usage.ApiCalls!.Value, usage.StorageGb!.Value, usage.Integrations!.Value));
        var ticket = await context.Set<Ticket>().SingleAsync(ticket => ticket.ExternalId == "T1");
        Assert.Equal(
            (new DateTimeOffset(2026, 11, 1, 7, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), TicketPriority.Urgent, new DateOnly(2026, 11, 1), 4, "Help", "It is great, thanks"),
            (ticket.OpenedAt, ticket.ClosedAt!.Value, ticket.Priority!.Value, ticket.EscalatedOn!.Value, ticket.Satisfaction!.Value, ticket.Subject, ticket.Text));
        Assert.True(ticket.Sentiment > 0.5);
        var invoice = await context.Set<Invoice>().SingleAsync(invoice => invoice.ExternalId == "I1");
        Assert.Equal(
            (new DateOnly(2026, 10, 1), -19_99L, "EUR", new DateOnly(2026, 10, 31), new DateOnly(2026, 11, 3), InvoiceStatus.Paid),
            (invoice.IssuedOn, invoice.Amount.Cents, invoice.Currency, invoice.DueOn!.Value, invoice.PaidOn!.Value, invoice.Status!.Value));
        var change = await context.Set<ContractChange>().SingleAsync(change => change.Kind == ContractKind.Expansion);
        Assert.Equal((new DateOnly(2026, 6, 1), 900_00L, "Team", 5.0, 15, new DateOnly(2027, 5, 31)), (change.On, change.Mrr.Cents, change.Plan, change.DiscountPercent!.Value, change.Seats!.Value, change.EndsOn!.Value));
    }

    [Fact]
    public async Task RunAsync_TheSameAgain_ChangesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        var report = await database.ImportAsync(files);
        Assert.All(report.Files, file => Assert.Equal((2, 0, 0, 2, 0), (file.Read, file.Inserted, file.Updated, file.Unchanged, file.Rejected)));
        Assert.Empty(report.ChangedCustomers);
    }

    [Fact]
    public async Task RunAsync_ChangedRows_UpdateByTheirKey()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        files.With("usage", "customer_id,day,logins", "C1,2026-11-01,60", "C2,2026-11-02,7")
            .With("invoices", "invoice_id,customer_id,issued_on,amount,status", "I2,C2,2026-10-02,25.00,failed")
            .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2025-01-15", "C2,Bob & Sons,2025-02-01");
        var report = await database.ImportAsync(files);
        Assert.Equal((0, 1, 1), (report.Of("usage").Inserted, report.Of("usage").Updated, report.Of("usage").Unchanged));
        Assert.Equal((0, 1, 0), (report.Of("invoices").Inserted, report.Of("invoices").Updated, report.Of("invoices").Unchanged));
        Assert.Equal((0, 1, 1), (report.Of("customers").Inserted, report.Of("customers").Updated, report.Of("customers").Unchanged));
        await using var context = database.Read();
        Assert.Equal(60, (await context.Set<UsageDay>().SingleAsync(usage => usage.Day == new DateOnly(2026, 11, 1))).Logins);
        Assert.Equal("Bob & Sons", (await context.Set<Customer>().SingleAsync(customer => customer.ExternalId == "C2")).Name);
        Assert.Equal(2, await context.Set<UsageDay>().CountAsync());
    }

    [Fact]
    public async Task RunAsync_AFileWithFewColumns_LeavesTheOthersUntouched()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        var before = DatabaseText.Of(database.Path);
        using var few = new CsvFolder()
            .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2025-01-15")
            .With("contacts", "customer_id,contact_id", "C1,P1")
            .With("contracts", "customer_id,on,kind,mrr", "C1,2026-06-01,expansion,900.00")
            .With("usage", "customer_id,day", "C1,2026-11-01")
            .With("features", "customer_id,day,feature,uses", "C1,2026-11-01,export,4")
            .With("tickets", "ticket_id,customer_id,opened_at", "T1,C1,2026-11-01T09:30:00+02:00")
            .With("interactions", "interaction_id,customer_id,at,channel", "M1,C1,2026-11-03T10:00:00Z,meeting")
            .With("invoices", "invoice_id,customer_id,issued_on,amount", "I1,C1,2026-10-01,-19.99")
            .With("nps", "response_id,customer_id,at,score", "N1,C1,2026-09-01T00:00:00Z,9")
            .With("sentiment_calls", "customer_id,on,rating", "C1,2026-11-10,4");
        var report = await database.ImportAsync(few);
        Assert.All(report.Files, file => Assert.Equal((1, 0, 0, 1), (file.Read, file.Inserted, file.Updated, file.Unchanged)));
        Assert.Equal(before, DatabaseText.Of(database.Path));
    }

    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    public async Task RunAsync_BySomebodyElseThanAnAdmin_IsForbidden(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        var viewer = new Viewer(1, "ann@example.com", "Ann", role);
        var result = await database.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "files"), viewer, null, CancellationToken.None);
        Assert.IsType<Forbidden>(result.Error);
        await using var context = database.Read();
        Assert.False(await context.Set<Customer>().AnyAsync());
    }

    [Fact]
    public async Task RunAsync_WhileAnotherRuns_IsRefusedAndTheFirstFinishes()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        Task<Result<ImportReport>> first;
        await using (await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            // The first import waits for its turn to write.
            first = database.TryImportAsync(files.Path);
            Assert.Equal(ImportErrors.AlreadyRunning, (await database.TryImportAsync(files.Path)).Error);
        }

        Assert.True((await first).Value.Complete);
        Assert.True((await database.TryImportAsync(files.Path)).Value.Complete);
    }

    [Fact]
    public async Task RunAsync_WithoutCustomersInAnEmptyDatabase_SaysWhatIsMissing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("usage", "customer_id,day", "C1,2026-11-01");
        var error = (await database.TryImportAsync(files.Path)).Error;
        Assert.EndsWith("holds no customers.csv, and the database has no customers yet. The first import needs it.", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_WithoutCustomersInADatabaseThatHasSome_Imports()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var customers = new CsvFolder().WithCustomer();
        using var usage = new CsvFolder().With("usage", "customer_id,day", "C1,2026-11-01");
        await database.ImportAsync(customers);
        Assert.Equal(1, (await database.ImportAsync(usage)).Of("usage").Inserted);
    }

    [Fact]
    public async Task RunAsync_WhenCustomersAreRefused_StopsThere()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", "customer_id,name", "C1,Ada").With("usage", "customer_id,day", "C1,2026-11-01");
        var report = await database.ImportAsync(files);
        var refused = Assert.Single(report.Files);
        Assert.StartsWith("customers.csv lacks the column started_on", refused.Refused, StringComparison.Ordinal);
        Assert.False(report.Complete);
    }

    [Fact]
    public async Task RunAsync_ACustomerWhoseFactsAreNew_IsNamedAsChanged()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = WholeContract.Write();
        await database.ImportAsync(files);
        using var more = new CsvFolder().With("nps", "response_id,customer_id,at,score", "N9,C2,2026-11-01,3");
        var changed = Assert.Single((await database.ImportAsync(more)).ChangedCustomers);
        await using var context = database.Read();
        Assert.Equal("C2", (await context.Set<Customer>().SingleAsync(customer => customer.Id == changed)).ExternalId);
    }
}
