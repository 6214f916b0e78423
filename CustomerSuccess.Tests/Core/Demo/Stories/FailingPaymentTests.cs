using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class FailingPaymentTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_PayLateAndThenFail_AndTheReasonSaysSo()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("FailingPayment"))
        {
            await using var context = demo.Read();
            var invoices = await context.Set<Invoice>()
                .Where(x => x.CustomerId == customer.Id && x.DueOn < DemoPortfolio.Today && x.Status != InvoiceStatus.Void)
                .OrderByDescending(x => x.DueOn).Take(4).ToListAsync();
            Assert.Equal([InvoiceStatus.Failed, InvoiceStatus.Failed, InvoiceStatus.Paid, InvoiceStatus.Paid], invoices.Select(invoice => invoice.Status));
            Assert.All(invoices.Skip(2), invoice => Assert.True(invoice.PaidOn > invoice.DueOn));
            Assert.Contains("late payments in 180 days", standing.Reason);
        }
    }
}
