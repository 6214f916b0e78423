using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Support;

/// <summary>
/// What happens to <see cref="WorkedCustomer"/> in the 90 days after the day: new rows in every file, and old rows that changed since, as an
/// export of the day after would have them.
/// </summary>
internal static class LaterFacts
{
    public static CsvFolder Write() => new CsvFolder()
        .With(
            "customers",
            "customer_id,name,started_on,segment,plan,mrr,currency,seats,max_users,max_storage_gb,max_api_calls,total_features,onboarding_percent,renewal_on,churned_on",
            $"C1,Ada Holding,2024-01-01,Enterprise,Gold,9000,EUR,50,99,999,9999,16,100,2031-01-01,{Ago(-20)}",
            "C2,Bob Inc,2026-01-01,,,,,,,,,,,,")
        .With("contacts", "customer_id,contact_id,is_champion,is_executive,left_on", $"C1,P1,false,true,{Ago(-5)}", "C1,P2,false,false,", "C1,P9,false,true,")
        .With(
            "contracts",
            "customer_id,on,kind,mrr,plan,discount_percent,seats,ends_on",
            $"C1,{Ago(-1)},contraction,300,Mini,50,2,{Ago(-300)}",
            $"C1,{Ago(-20)},churn,0,,,,",
            $"C1,{Ago(-60)},new,5000,Max,1,70,{Ago(-500)}")
        .With(
            "usage",
            "customer_id,day,active_users,logins,sessions,actions,features_used,api_calls,storage_gb,integrations",
            $"C1,{Ago(-1)},90,90,90,9000,90,9000,90,90",
            $"C1,{Ago(-89)},33,1,7,77,7,9000,77,7")
        .With("features", "customer_id,day,feature,uses", $"C1,{Ago(-1)},new-feature,4", $"C1,{Ago(-80)},other,4", $"C1,{Ago(-81)},third,4", $"C1,{Ago(-82)},export,4")
        .With(
            "tickets",
            "ticket_id,customer_id,opened_at,closed_at,priority,escalated,satisfaction,text",
            $"T1,C1,{Ago(0)}T23:59:59Z,{Ago(-1)}T00:00:00Z,urgent,true,1,\"{WorkedCustomer.GoodText}\"",
            $"T9,C1,{Ago(-1)}T00:00:00Z,,urgent,true,,{WorkedCustomer.BadText}",
            $"T10,C1,{Ago(-80)}T00:00:00Z,,high,true,,{WorkedCustomer.BadText}",
            $"T11,C1,{Ago(-81)}T00:00:00Z,,high,true,,{WorkedCustomer.BadText}",
            $"T12,C1,{Ago(-82)}T00:00:00Z,,high,true,,{WorkedCustomer.AngryText}")
        .With(
            "interactions",
            "interaction_id,customer_id,at,channel,contact_id,executive",
            $"M1,C1,{Ago(2)}T10:00:00Z,call,P1,",
            $"M5,C1,{Ago(-1)}T00:00:00Z,call,P9,",
            $"M6,C1,{Ago(-89)}T00:00:00Z,call,P9,true")
        .With(
            "invoices",
            "invoice_id,customer_id,issued_on,amount,currency,due_on,paid_on,status",
            $"I1,C1,{Ago(0)},100,EUR,{Ago(-30)},{Ago(-60)},paid",
            $"I4,C1,{Ago(179)},100,EUR,{Ago(149)},{Ago(-2)},paid",
            $"I10,C1,{Ago(-1)},7777,USD,{Ago(-2)},,failed",
            $"I11,C1,{Ago(-3)},7777,USD,{Ago(-4)},,failed")
        .With(
            "activity",
            [
                "customer_id,day,kind,count",
                .. Counts("email_sent", (-70, 10)), .. Counts("email_open", (-1, 100), (-70, 2)), .. Counts("email_click", (-71, 5)),
                .. Counts("unsubscribe", (-72, 4)), .. Counts("webinar", (-1, 9)), .. Counts("download", (-1, 9)), .. Counts("feature_request", (-1, 9)),
                .. Counts("community_post", (-1, 9)), .. Counts("doc_view", (-1, 9)), .. Counts("blog_read", (-70, 9)),
                .. Counts("campaign_enrolled", (-1, 9)), .. Counts("campaign_completed", (-1, 4)), .. Counts("campaign_response", (-1, 7)),
                .. Counts("review", (-1, 9)), .. Counts("referral", (-1, 9)), .. Counts("case_study", (-1, 9)), .. Counts("return", (-1, 9)),
            ])
        .With(
            "nps",
            "response_id,customer_id,at,score,contact_id",
            $"N6,C1,{Ago(-1)}T00:00:00Z,0,P1", $"N7,C1,{Ago(-88)}T00:00:00Z,1,P8")
        .With("sentiment_calls", "customer_id,on,rating", $"C1,{Ago(-1)},1", $"C1,{Ago(-87)},2");

    private static IEnumerable<string> Counts(string kind, params (int Ago, int Count)[] days) => days.Select(day => $"C1,{Ago(day.Ago)},{kind},{day.Count}");
}
