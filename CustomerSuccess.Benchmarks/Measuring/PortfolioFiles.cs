using System.Globalization;
using System.Text;

namespace CustomerSuccess.Benchmarks.Measuring;

/// <summary>The files of a portfolio whose customers have 90 days of facts of every kind, some 150 rows each.</summary>
internal sealed class PortfolioFiles(int customers)
{
    public const int Days = 90;

    private static readonly string[] Activities =
        ["email_sent", "email_open", "email_click", "webinar", "download", "blog_read", "community_post", "doc_view", "feature_request", "referral"];

    private const int Owners = 40;

    public static readonly IReadOnlyList<string> UsedFeatures = [.. Enumerable.Range(0, 10).Select(number => $"feature {number}")];

    private static readonly string[] Segments = ["Enterprise", "Mid-market", "SMB"];

    /// <summary>One of those who own a fortieth of the customers each.</summary>
    public static string Owner(int which) => $"csm{which}@vendor.example";

    public async Task WriteAsync(string folder)
    {
        await WriteAsync(folder, "customers", "customer_id,name,started_on,segment,owner_email,plan,mrr,currency,seats,total_features,onboarding_percent,renewal_on", Customer);
        await WriteAsync(folder, "contacts", "customer_id,contact_id,name,is_champion,is_executive", Contacts);
        await WriteAsync(folder, "contracts", "customer_id,on,kind,mrr,plan,seats,ends_on", Contract);
        await WriteAsync(folder, "usage", "customer_id,day,active_users,logins,sessions,actions,features_used,api_calls,storage_gb,integrations", Usage);
        await WriteAsync(folder, "features", "customer_id,day,feature,uses,users", Features);
        await WriteAsync(folder, "tickets", "ticket_id,customer_id,opened_at,closed_at,priority,escalated,satisfaction,text", Tickets);
        await WriteAsync(folder, "interactions", "interaction_id,customer_id,at,channel,direction,executive", Interactions);
        await WriteAsync(folder, "invoices", "invoice_id,customer_id,issued_on,amount,currency,due_on,paid_on,status", Invoices);
        await WriteAsync(folder, "activity", "customer_id,day,kind,count", Activity);
        await WriteAsync(folder, "nps", "response_id,customer_id,at,score", Nps);
        await WriteAsync(folder, "sentiment_calls", "customer_id,on,rating", SentimentCalls);
    }

    private async Task WriteAsync(string folder, string name, string header, Action<StringBuilder, int, Random> write)
    {
        await using var file = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, Encoding.UTF8, 1 << 20);
        await file.WriteLineAsync(header);
        var random = new Random(20260103);
        var lines = new StringBuilder();
        for (var customer = 1; customer <= customers; customer++)
        {
            write(lines.Clear(), customer, random);
            await file.WriteAsync(lines);
        }
    }

    private static void Customer(StringBuilder lines, int c, Random random) => Line(
        lines, $"C{c},Customer {c},{Day(-400 - random.Next(1000))},{Segments[c % 3]},{Owner(c % Owners)},Team,{random.Next(100, 9000)},USD,{random.Next(5, 200)},40,{random.Next(40, 101)},{Day(random.Next(1, 300))}");

    private static void Contacts(StringBuilder lines, int c, Random random)
    {
        Line(lines, $"C{c},K{c}a,Ada {c},true,false");
        Line(lines, $"C{c},K{c}b,Bert {c},false,{(random.Next(2) == 0 ? "true" : "false")}");
    }

    private static void Contract(StringBuilder lines, int c, Random random) =>
        Line(lines, $"C{c},{Day(-380)},new,{random.Next(100, 9000)},Team,{random.Next(5, 200)},{Day(random.Next(1, 300))}");

    /// <summary>Three days of four.</summary>
    private static void Usage(StringBuilder lines, int c, Random random)
    {
        for (var ago = Days; ago >= 1; ago--)
        {
            if (random.Next(4) > 0)
            {
                var users = random.Next(1, 60);
                Line(lines, $"C{c},{Day(-ago)},{users},{users + 3},{users * 2},{users * random.Next(30)},{random.Next(40)},{random.Next(5000)},{random.Next(900) / 10.0},{random.Next(6)}");
            }
        }
    }

    /// <summary>Four of ten features a week.</summary>
    private static void Features(StringBuilder lines, int c, Random random)
    {
        for (var ago = Days; ago >= 1; ago -= 7)
        {
            var first = random.Next(UsedFeatures.Count);
            for (var i = 0; i < 4; i++)
            {
                Line(lines, $"C{c},{Day(-ago)},{UsedFeatures[(first + i) % UsedFeatures.Count]},{random.Next(1, 90)},{random.Next(1, 20)}");
            }
        }
    }

    private static void Tickets(StringBuilder lines, int c, Random random)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var ago = random.Next(5, Days);
            Line(lines, $"T{c}-{i},C{c},{Day(-ago)},{(random.Next(5) == 0 ? "" : Day(-ago + 3))},normal,{(random.Next(9) == 0 ? "true" : "false")},{random.Next(1, 6)},The report does not load and support was very helpful");
        }
    }

    private static void Interactions(StringBuilder lines, int c, Random random)
    {
        for (var i = random.Next(8); i > 0; i--)
        {
            Line(lines, $"I{c}-{i},C{c},{Day(-random.Next(1, Days))},email,in,{(random.Next(6) == 0 ? "true" : "false")}");
        }
    }

    private static void Invoices(StringBuilder lines, int c, Random random)
    {
        for (var i = 1; i <= 3; i++)
        {
            Line(lines, $"V{c}-{i},C{c},{Day(-i * 29)},{random.Next(100, 9000)},USD,{Day((-i * 29) + 14)},{Day((-i * 29) + random.Next(28))},paid");
        }
    }

    private static void Activity(StringBuilder lines, int c, Random random)
    {
        for (var ago = Days; ago >= 1; ago -= 5)
        {
            Line(lines, $"C{c},{Day(-ago)},{Activities[random.Next(Activities.Length)]},{random.Next(1, 5)}");
        }
    }

    private static void Nps(StringBuilder lines, int c, Random random)
    {
        if (random.Next(2) == 0)
        {
            Line(lines, $"N{c},C{c},{Day(-random.Next(1, Days))},{random.Next(11)}");
        }
    }

    private static void SentimentCalls(StringBuilder lines, int c, Random random)
    {
        if (random.Next(3) == 0)
        {
            Line(lines, $"C{c},{Day(-random.Next(1, Days))},{random.Next(1, 6)}");
        }
    }

    private static void Line(StringBuilder lines, FormattableString line) => lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Day(int fromToday) => Product.Today.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
