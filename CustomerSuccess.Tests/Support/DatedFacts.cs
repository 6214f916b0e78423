using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Support;

/// <summary>A story in which everything has its date, as an export of any day would tell it: what comes later is not there yet.</summary>
internal static class DatedFacts
{
    public static CsvFolder UpTo(DateOnly day)
    {
        var known = (int ago) => D.AddDays(-ago) <= day;
        var then = (int ago) => known(ago) ? Ago(ago) : "";
        string Status(int paid) => known(paid) ? "paid" : "open";
        string[] Rows(string header, params (int Ago, string Row)[] rows) => [header, .. rows.Where(row => known(row.Ago)).Select(row => row.Row)];
        return new CsvFolder()
            .With("customers", "customer_id,name,started_on,currency,churned_on", $"C1,Ada Ltd,2024-01-01,EUR,{then(-50)}")
            .With("contacts", "customer_id,contact_id,is_champion,left_on", $"C1,P1,true,{then(-30)}", $"C1,P2,true,{then(60)}")
            .With("contracts", Rows(
                "customer_id,on,kind,mrr,plan,seats,ends_on",
                (300, $"C1,{Ago(300)},new,800,Team,10,{Ago(-65)}"), (70, $"C1,{Ago(70)},churn,0,,,"), (20, $"C1,{Ago(20)},new,900,Team,12,{Ago(-50)}"),
                (-10, $"C1,{Ago(-10)},contraction,500,Mini,3,{Ago(-50)}"), (-50, $"C1,{Ago(-50)},churn,0,,,")))
            .With("usage", Rows("customer_id,day,logins,sessions,actions", [.. Enumerable.Range(-90, 240).Select(ago => (ago, $"C1,{Ago(ago)},{(ago & 7) / 5},{ago & 3},{ago & 31}"))]))
            .With("features", Rows("customer_id,day,feature,uses", [.. Enumerable.Range(-90, 240).Select(ago => (ago, $"C1,{Ago(ago)},feature-{ago & 15},1"))]))
            .With("tickets", Rows(
                "ticket_id,customer_id,opened_at,closed_at,priority,satisfaction,text",
                [.. Enumerable.Range(-30, 60).Select(i => (3 * i, $"T{i},C1,{Ago(3 * i)}T10:00:00Z,{then((3 * i) - 20)},high,{(known((3 * i) - 20) ? $"{1 + (i & 3)}" : "")},{(i % 2 == 0 ? "good" : "bad")}"))]))
            .With("interactions", Rows("interaction_id,customer_id,at,channel,executive", [.. Enumerable.Range(-8, 30).Select(i => (11 * i, $"M{i},C1,{Ago(11 * i)}T23:59:59Z,call,{i % 3 == 0}"))]))
            .With("invoices", Rows(
                "invoice_id,customer_id,issued_on,amount,due_on,paid_on,status",
                [.. Enumerable.Range(-2, 26).Select(i => (30 * i, $"I{i},C1,{Ago(30 * i)},100,{Ago((30 * i) - 14)},{then((30 * i) - (4 * (i & 7)))},{Status((30 * i) - (4 * (i & 7)))}"))]))
            .With("activity", Rows("customer_id,day,kind,count", [.. Enumerable.Range(-90, 480).SelectMany(ago => new[] { (ago, $"C1,{Ago(ago)},email_sent,3"), (ago, $"C1,{Ago(ago)},email_open,{ago & 3}") })]))
            .With("nps", Rows("response_id,customer_id,at,score,contact_id", [.. Enumerable.Range(-4, 20).Select(i => (20 * i, $"N{i},C1,{Ago(20 * i)},{(i + 11) % 11},P{i & 3}"))]))
            .With("sentiment_calls", Rows("customer_id,on,rating", [.. Enumerable.Range(-4, 20).Select(i => (20 * i, $"C1,{Ago(20 * i)},{1 + (i & 3)}"))]));
    }
}
