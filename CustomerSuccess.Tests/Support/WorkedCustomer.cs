using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Support;

/// <summary>A customer with every kind of fact, chosen so that each number can be checked by hand, with facts on both sides of every window's edge.</summary>
internal static class WorkedCustomer
{
    public const string GoodText = "This is great, thanks a lot";
    public const string BadText = "Terrible and useless";
    public const string AngryText = "We are furious";

    public static CsvFolder Write() => new CsvFolder()
        .With(
            "customers",
            "customer_id,name,started_on,plan,mrr,currency,seats,max_users,max_storage_gb,max_api_calls,total_features,onboarding_percent,renewal_on",
            "C1,Ada Ltd,2024-01-01,Basic,700,EUR,5,10,100,2000,8,80,2030-01-01",
            "C2,Bob Inc,2026-01-01,,,,,,,,,,")
        .With("contacts", "customer_id,contact_id,is_champion,is_executive", "C1,P1,true,false", "C1,P2,false,true")
        .With(
            "contracts",
            "customer_id,on,kind,mrr,plan,discount_percent,seats,ends_on",
            $"C1,2024-01-01,new,800,Team,,10,{Ago(200)}",
            $"C1,{Ago(100)},expansion,1000,,5,20,{Ago(-45)}")
        .With(
            "usage",
            "customer_id,day,active_users,logins,sessions,actions,features_used,api_calls,storage_gb,integrations",
            $"C1,{Ago(0)},4,0,6,60,3,1000,40,2",
            $"C1,{Ago(3)},8,5,4,40,5,500,50,3",
            $"C1,{Ago(29)},3,1,2,20,,,,",
            $"C1,{Ago(30)},30,,10,80,9,9000,99,9",
            $"C1,{Ago(59)},,,,16,,,,",
            $"C1,{Ago(60)},,,,1000,,,,",
            $"C1,{Ago(90)},9,,,,,,,",
            $"C1,{Ago(119)},21,,,,,,,",
            $"C1,{Ago(120)},500,,,,,,,",
            $"C1,{Ago(179)},2,,,,,,,",
            $"C1,{Ago(180)},2,,,,,,,")
        .With(
            "features",
            "customer_id,day,feature,uses",
            $"C1,{Ago(0)},export,4", $"C1,{Ago(5)},export,1", $"C1,{Ago(29)},import,1", $"C1,{Ago(1)},chart,0", $"C1,{Ago(30)},report,7")
        .With(
            "tickets",
            "ticket_id,customer_id,opened_at,closed_at,priority,escalated,satisfaction,text",
            $"T1,C1,{Ago(0)}T23:59:59Z,,urgent,false,,\"{GoodText}\"",
            $"T2,C1,{Ago(29)}T00:00:00Z,{Ago(10)}T12:00:00Z,low,true,2,",
            $"T3,C1,{Ago(30)}T23:59:59Z,{Ago(5)}T12:00:00Z,,,5,",
            $"T4,C1,{Ago(200)}T00:00:00Z,{Ago(179)}T00:00:00Z,,,3,",
            $"T5,C1,{Ago(300)}T00:00:00Z,{Ago(180)}T23:59:59Z,,,1,",
            $"T6,C1,{Ago(400)}T00:00:00Z,,normal,,,",
            $"T7,C1,{Ago(89)}T00:00:00Z,{Ago(88)}T00:00:00Z,,,,{BadText}",
            $"T8,C1,{Ago(90)}T23:59:59Z,{Ago(88)}T00:00:00Z,,true,,{GoodText}")
        .With(
            "interactions",
            "interaction_id,customer_id,at,channel,contact_id,executive",
            $"M1,C1,{Ago(2)}T10:00:00Z,call,P1,", $"M2,C1,{Ago(20)}T10:00:00Z,meeting,P2,", $"M3,C1,{Ago(89)}T00:00:00Z,email,,false",
            $"M4,C1,{Ago(90)}T23:59:59Z,meeting,,true")
        .With(
            "invoices",
            "invoice_id,customer_id,issued_on,amount,currency,due_on,paid_on,status",
            $"I1,C1,{Ago(0)},100,EUR,{Ago(-30)},,open",
            $"I2,C1,{Ago(40)},300,EUR,{Ago(10)},{Ago(5)},paid",
            $"I3,C1,{Ago(100)},200,EUR,{Ago(70)},{Ago(70)},paid",
            $"I4,C1,{Ago(179)},100,EUR,{Ago(149)},,failed",
            $"I5,C1,{Ago(180)},50,EUR,{Ago(150)},{Ago(140)},paid",
            $"I6,C1,{Ago(364)},400,EUR,,{Ago(350)},paid",
            $"I7,C1,{Ago(365)},999,EUR,,{Ago(340)},paid",
            $"I8,C1,{Ago(20)},-50,EUR,,,paid",
            $"I9,C1,{Ago(15)},5000,EUR,{Ago(1)},,void")
        .With(
            "activity",
            [
                "customer_id,day,kind,count",
                .. Counts("email_sent", (0, 10), (29, 10), (30, 20), (89, 20), (90, 100)),
                .. Counts("email_open", (5, 6), (29, 2), (30, 2), (89, 8), (90, 50)),
                .. Counts("email_click", (7, 1)),
                .. Counts("unsubscribe", (2, 1)),
                .. Counts("webinar", (0, 1), (179, 2), (180, 5)),
                .. Counts("download", (89, 4), (90, 9)),
                .. Counts("feature_request", (1, 2)),
                .. Counts("community_post", (10, 3)),
                .. Counts("doc_view", (29, 7), (30, 9)),
                .. Counts("blog_read", (3, 2)),
                .. Counts("campaign_enrolled", (364, 4), (365, 9)),
                .. Counts("campaign_completed", (100, 1)),
                .. Counts("campaign_response", (200, 2)),
                .. Counts("review", (300, 1)),
                .. Counts("referral", (364, 2), (365, 7)),
                .. Counts("case_study", (1, 1)),
            ])
        .With(
            "nps",
            "response_id,customer_id,at,score,contact_id",
            $"N1,C1,{Ago(100)}T10:00:00Z,9,P1", $"N2,C1,{Ago(10)}T10:00:00Z,7,P1", $"N3,C1,{Ago(364)}T00:00:00Z,10,P2", $"N4,C1,{Ago(365)}T23:59:59Z,0,P3",
            $"N5,C1,{Ago(50)}T10:00:00Z,5,")
        .With("sentiment_calls", "customer_id,on,rating", $"C1,{Ago(30)},3", $"C1,{Ago(12)},4");

    private static IEnumerable<string> Counts(string kind, params (int Ago, int Count)[] days) => days.Select(day => $"C1,{Ago(day.Ago)},{kind},{day.Count}");
}
