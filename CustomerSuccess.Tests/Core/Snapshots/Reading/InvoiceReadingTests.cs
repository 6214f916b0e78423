using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class InvoiceReadingTests
{
    /// <summary>Issued, due and paid in days ago; x: not said.</summary>
    [Theory]
    [InlineData("40 10 10 paid", 0, 0, 1)]
    [InlineData("40 10 9 paid", 1, 1, 0)]
    [InlineData("40 10 x open", 1, 10, 0)]
    [InlineData("40 1 x open", 1, 1, 0)]
    [InlineData("40 0 x failed", 1, 0, 0)]
    [InlineData("40 -1 x failed", 0, 0, double.NaN)]
    [InlineData("40 -1 x open", 0, 0, double.NaN)]
    [InlineData("40 10 x paid", 0, 0, 1)]
    [InlineData("40 10 x x", 1, 10, 0)]
    [InlineData("40 10 5 failed", 1, 5, 0)]
    [InlineData("40 x x open", 1, 10, 0)]
    [InlineData("30 x x open", 0, 0, 0)]
    [InlineData("29 x x open", 0, 0, double.NaN)]
    [InlineData("179 100 90 paid", 1, 0, 0)]
    [InlineData("180 100 80 paid", 0, 0, 0)]
    [InlineData("120 89 80 paid", 1, 9, 0)]
    [InlineData("120 90 80 paid", 1, 0, 0)]
    [InlineData("400 364 300 paid", 0, 0, 0)]
    [InlineData("400 365 300 paid", 0, 0, double.NaN)]
    public async Task AnInvoice_IsJudgedByItsDays(string invoice, double late, double days, double onTime)
    {
        var parts = invoice.Split(' ').Select(part => part == "x" ? "" : part).ToArray();
        var dates = parts[..3].Select(part => part.Length == 0 ? "" : Ago(int.Parse(part)));
        var snapshot = await SnapshotAsync($"100,{string.Join(',', dates)},{parts[3]}");
        Assert.Equal((late, days, onTime), (snapshot[Input.LatePayments180], snapshot[Input.DaysLate90], snapshot[Input.PaidOnTime365]));
    }

    /// <summary>Issued, due and paid in days ago; x: not said.</summary>
    [Theory]
    [InlineData("40 10 x failed", 1, 10)]
    [InlineData("40 0 x failed", 1, 0)]
    [InlineData("40 -1 x failed", 0, 90)]
    [InlineData("40 10 5 failed", 1, 90)]
    [InlineData("120 89 x failed", 1, 89)]
    [InlineData("120 90 x failed", 0, 90)]
    [InlineData("120 89 80 paid", 1, 90)]
    [InlineData("40 10 10 paid", 0, 90)]
    [InlineData("40 10 x open", 1, 90)]
    public async Task AnInvoice_OfTheLast90Days_IsLateOrFailed(string invoice, double late, double sinceFailed)
    {
        var parts = invoice.Split(' ').Select(part => part == "x" ? "" : part).ToArray();
        var dates = parts[..3].Select(part => part.Length == 0 ? "" : Ago(int.Parse(part)));
        var snapshot = await SnapshotAsync($"100,{string.Join(',', dates)},{parts[3]}");
        Assert.Equal((late, sinceFailed), (snapshot[Input.LatePayments90], snapshot[Input.DaysSinceFailedPayment]));
    }

    [Theory]
    [InlineData("-100")]
    [InlineData("0")]
    public async Task ACreditNote_IsNotPaidLate(string amount)
    {
        var snapshot = await SnapshotAsync($"{amount},{Ago(40)},{Ago(10)},,open");
        Assert.All([Input.LatePayments180, Input.DaysLate90, Input.PaidOnTime365], input => Assert.True(double.IsNaN(snapshot[input])));
    }

    [Fact]
    public async Task AVoidInvoice_NeverWas()
    {
        var snapshot = await SnapshotAsync($"100,{Ago(40)},{Ago(10)},,void");
        Assert.All([Input.LatePayments180, Input.DaysLate90, Input.PaidOnTime365, Input.Arr], input => Assert.True(double.IsNaN(snapshot[input])));
    }

    [Fact]
    public async Task APaymentOfTheNextDay_IsNotKnown()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = Files($"100,{Ago(40)},{Ago(3)},{Ago(-1)},paid");
        await database.ImportAsync(files);
        var (today, tomorrow) = ((await database.SnapshotAsync(D))!, (await database.SnapshotAsync(D.AddDays(1)))!);
        Assert.Equal((1, 3, 0), (today[Input.LatePayments180], today[Input.DaysLate90], today[Input.PaidOnTime365]));
        Assert.Equal((1, 4, 0), (tomorrow[Input.LatePayments180], tomorrow[Input.DaysLate90], tomorrow[Input.PaidOnTime365]));
    }

    [Theory]
    [InlineData(364, 130)]
    [InlineData(365, 30)]
    public async Task Arr_WithoutAPrice_IsWhatWasInvoicedOver365Days(int ago, double expected) => Assert.Equal(
        expected, (await SnapshotAsync($"100,{Ago(ago)},,,paid", $"50,{Ago(3)},,,open", $"-20,{Ago(2)},,,paid"))[Input.Arr]);

    [Theory]
    [InlineData(729, 0.5)]
    [InlineData(730, double.NaN)]
    public async Task ArrGrowth365_WithoutContracts_ComparesTwoYearsOfInvoices(int ago, double expected) => Assert.Equal(
        expected, (await SnapshotAsync($"150,{Ago(364)},,,paid", $"100,{Ago(ago)},,,paid"))[Input.ArrGrowth365]);

    [Theory]
    [InlineData(730, 0.5)]
    [InlineData(729, double.NaN)]
    public async Task ArrGrowth365_WithoutContracts_NeedsTwoYearsOfTheCustomer(int tenure, double expected)
    {
        using var files = Files($"150,{Ago(364)},,,paid", $"100,{Ago(365)},,,paid").WithCustomer(startedOn: Ago(tenure));
        Assert.Equal(expected, await AsOf.ValueAsync(files, Input.ArrGrowth365, D));
    }

    [Fact]
    public async Task Currency_WhereCustomersDoNotSay_IsThatOfTheNewestInvoice()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(900))
            .With("invoices", "invoice_id,customer_id,issued_on,amount,currency", $"I1,C1,{Ago(50)},10,GBP", $"I2,C1,{Ago(400)},10,EUR");
        await database.ImportAsync(files);
        Assert.Equal("GBP", (await database.KnownAsync(D))!.Value.Terms.Currency);
        Assert.Equal("EUR", (await database.KnownAsync(D.AddDays(-51)))!.Value.Terms.Currency);
        Assert.Equal("USD", (await database.KnownAsync(D.AddDays(-401)))!.Value.Terms.Currency);
    }

    private static CsvFolder Files(params string[] invoices) => new CsvFolder().WithCustomer(startedOn: Ago(2_000))
        .With("invoices", ["invoice_id,customer_id,amount,issued_on,due_on,paid_on,status", .. invoices.Select((invoice, i) => $"I{i},C1,{invoice}")]);

    private static async Task<Snapshot> SnapshotAsync(params string[] invoices)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = Files(invoices);
        var report = await database.ImportAsync(files);
        Assert.Equal(0, report.Of("invoices").Rejected);
        return (await database.SnapshotAsync(D))!;
    }
}
