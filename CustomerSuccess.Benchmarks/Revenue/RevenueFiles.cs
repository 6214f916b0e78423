using System.Globalization;
using System.Text;
using CustomerSuccess.Benchmarks.Measuring;

namespace CustomerSuccess.Benchmarks.Revenue;

/// <summary>Two years of money for the customers of <see cref="PortfolioFiles"/>: contracts that change every quarter, and customers who leave and come back.</summary>
internal static class RevenueFiles
{
    private const int Months = 24;

    /// <summary>Only contracts, for customers that are there already.</summary>
    public static Task WriteContractsAsync(string folder, int customers) => WriteAsync(folder, "contracts", "customer_id,on,kind,mrr", customers, Contract);

    /// <summary>Every other customer has no contract and an invoice each month, so that its revenue moves every month; one in five pays in euros.</summary>
    public static async Task WriteAllAsync(string folder, int customers)
    {
        await WriteAsync(folder, "customers", "customer_id,name,started_on,segment,currency", customers, (lines, c, _) =>
            Line(lines, $"C{c},Customer {c},{Day(-30 * Months)},Segment {c % 4},{(c % 5 == 0 ? "EUR" : "USD")}"));
        await WriteAsync(folder, "contracts", "customer_id,on,kind,mrr", customers, (lines, c, random) => { if (c % 2 == 0) { Contract(lines, c, random); } });
        await WriteAsync(folder, "invoices", "invoice_id,customer_id,issued_on,amount", customers, (lines, c, random) =>
        {
            for (var month = 0; month < Months; month++)
            {
                Line(lines, $"V{c}-{month},C{c},{Day((-30 * month) - 2)},{random.Next(100, 9000)}");
            }
        });
    }

    private static void Contract(StringBuilder lines, int c, Random random)
    {
        Line(lines, $"C{c},{Day(-30 * Months)},new,{random.Next(100, 9000)}");
        for (var (ago, there) = (30 * Months, true); ago > 120;)
        {
            ago -= random.Next(60, 120);
            var kind = !there ? "new" : random.Next(14) == 0 ? "churn" : random.Next(3) == 0 ? "contraction" : "expansion";
            there = kind != "churn";
            Line(lines, $"C{c},{Day(-ago)},{kind},{(there ? random.Next(100, 9000) : 0)}");
        }
    }

    private static async Task WriteAsync(string folder, string name, string header, int customers, Action<StringBuilder, int, Random> write)
    {
        Directory.CreateDirectory(folder);
        await using var file = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, Encoding.UTF8, 1 << 20);
        await file.WriteLineAsync(header);
        var (random, lines) = (new Random(20260104), new StringBuilder());
        for (var customer = 1; customer <= customers; customer++)
        {
            write(lines.Clear(), customer, random);
            await file.WriteAsync(lines);
        }
    }

    private static void Line(StringBuilder lines, FormattableString line) => lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Day(int fromToday) => Product.Today.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
