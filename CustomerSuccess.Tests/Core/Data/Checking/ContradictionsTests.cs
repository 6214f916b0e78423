using CustomerSuccess.Core.Data.Checking;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data.Checking;

public sealed class ContradictionsTests
{
    private const string Started = "C1,Ada,2026-01-01,,";

    /// <summary>What is said, the customer, and the other file with its rows. The header of customers ends with churned_on and mrr.</summary>
    public static TheoryData<string, string, string, string[]> Examples => new()
    {
        { "usage day lies before the start of its customer", Started, "usage", ["customer_id,day", "C1,2025-12-31"] },
        { "contract change lies before the start of its customer", Started, "contracts", Contracts("C1,2025-12-31,new,10,") },
        { "contract ends before it starts", Started, "contracts", Contracts("C1,2026-02-01,new,10,2026-01-31") },
        { "new contract starts while another one runs", Started, "contracts", Contracts("C1,2026-02-01,new,10,2027-01-31", "C1,2026-03-01,new,10,2027-02-28") },
        { "new contract starts while another one runs", Started, "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,new,10,") },
        { "customer has left by contracts.csv and not by customers.csv", Started, "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,churn,0,") },
        { "customer has left by customers.csv, yet its contract goes on", "C1,Ada,2026-01-01,2026-05-01,", "contracts", Contracts("C1,2026-06-01,renewal,10,") },
        { "customer pays another mrr by customers.csv than by contracts.csv", "C1,Ada,2026-01-01,,20", "contracts", Contracts("C1,2026-02-01,new,10,") },
        { "customer pays another mrr by customers.csv than by contracts.csv", "C1,Ada,2026-01-01,,10", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,expansion,20,") },
        { "invoice is paid before it is issued", Started, "invoices", ["invoice_id,customer_id,issued_on,amount,paid_on", "I1,C1,2026-02-02,10,2026-02-01"] },
        { "ticket is closed before it is opened", Started, "tickets", ["ticket_id,customer_id,opened_at,closed_at", "T1,C1,2026-02-02T10:00:00Z,2026-02-02T09:59:59Z"] },
    };

    public static TheoryData<string, string, string[]> Counterexamples => new()
    {
        { Started, "usage", ["customer_id,day", "C1,2026-01-01"] },
        { Started, "contracts", Contracts("C1,2026-01-01,new,10,2026-01-01") },
        { Started, "contracts", Contracts("C1,2026-02-01,new,10,2026-03-01", "C1,2026-03-01,new,10,") },
        { Started, "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,churn,0,", "C1,2026-03-01,new,10,") },
        { Started, "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,expansion,20,", "C1,2026-04-01,renewal,20,") },
        { Started, "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,churn,0,", "C1,2026-06-01,new,10,") },
        { "C1,Ada,2026-01-01,2026-03-01,", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,churn,0,") },
        { "C1,Ada,2026-01-01,2026-05-01,", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-05-01,churn,0,") },
        { "C1,Ada,2026-01-01,,10", "contracts", Contracts("C1,2026-02-01,new,10.00,") },
        { "C1,Ada,2026-01-01,,20", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-03-01,expansion,20,") },
        { "C1,Ada,2026-01-01,,10", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2027-03-01,expansion,20,") },
        { "C1,Ada,2026-01-01,,", "contracts", Contracts("C1,2026-02-01,new,10,") },
        { "C1,Ada,2026-01-01,2026-05-01,20", "contracts", Contracts("C1,2026-02-01,new,10,", "C1,2026-05-01,churn,0,") },
        { Started, "invoices", ["invoice_id,customer_id,issued_on,amount,paid_on", "I1,C1,2026-02-02,10,2026-02-02", "I2,C1,2026-02-02,10,"] },
        { Started, "tickets", ["ticket_id,customer_id,opened_at,closed_at", "T1,C1,2026-02-02T10:00:00Z,2026-02-02T10:00:00Z", "T2,C1,2026-02-02,"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task FindAsync_OfAnExample_SaysItWithTheCustomer(string said, string customer, string file, string[] lines) =>
        Assert.Equal([$"1 {said}, for instance customer C1"], await FindAsync(customer, file, lines));

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public async Task FindAsync_OfACounterexample_SaysNothing(string customer, string file, string[] lines) =>
        Assert.Empty(await FindAsync(customer, file, lines));

    [Fact]
    public void Examples_AreThereForEveryRule() => Assert.Equal(
        Contradictions.All.Select(rule => rule.One).Order(StringComparer.Ordinal), Examples.Select(example => example.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task FindAsync_OfMany_CountsRowsAndNamesThreeCustomers()
    {
        await using var database = await TestDatabase.CreateAsync();
        string[] customers = [.. Enumerable.Range(1, 5).Select(i => $"C{i},Customer {i},2026-01-01")];
        string[] usage = [.. Enumerable.Range(1, 5).SelectMany(i => new[] { $"C{i},2025-12-30", $"C{i},2025-12-31" })];
        using var files = new CsvFolder().With("customers", ["customer_id,name,started_on", .. customers]).With("usage", ["customer_id,day", .. usage]);
        Assert.Equal(
            ["10 usage days lie before the start of their customer, for instance customer C1, C2, C3"], (await database.ImportAsync(files)).Findings);
    }

    [Fact]
    public async Task FindAsync_AnImportThatCannotHaveBroughtItAbout_DoesNotRepeatIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2025-12-31");
        Assert.Single((await database.ImportAsync(files)).Findings);
        using var nps = new CsvFolder().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-02-01,7");
        Assert.Empty((await database.ImportAsync(nps)).Findings);
    }

    private static string[] Contracts(params string[] rows) => ["customer_id,on,kind,mrr,ends_on", .. rows];

    private static async Task<IReadOnlyList<string>> FindAsync(string customer, string file, string[] lines)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,churned_on,mrr", customer).With(file, lines);
        var report = await database.ImportAsync(files);
        Assert.All(report.Files, x => Assert.Equal((0, null), (x.Rejected, x.Refused)));
        return report.Findings;
    }
}
