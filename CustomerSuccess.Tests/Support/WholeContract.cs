namespace CustomerSuccess.Tests.Support;

/// <summary>Two rows in every file and a value in every column.</summary>
internal static class WholeContract
{
    public static CsvFolder Write() => new CsvFolder()
        .With(
            "customers",
            "customer_id,name,started_on,segment,tier,industry,country,owner_email,plan,mrr,currency,discount_percent,seats,max_users,max_storage_gb,max_api_calls,total_features,onboarding_percent,lifecycle_stage,renewal_on,notice_days,churned_on,churn_reason",
            "C1,Ada Ltd,2025-01-15,SMB,Gold,Retail,GB,Ann@Example.com,Pro,1250.50,eur,12.5,20,25,100.5,50000,40,80,live,2026-12-31,60,2026-10-01,price",
            "C2,Bob Inc,2025-02-01,,,,,,,,,,,,,,,,,,,,")
        .With(
            "contacts",
            "customer_id,contact_id,name,email,role,is_champion,is_executive,left_on,last_seen_on",
            "C1,P1,Eve,eve@example.com,CTO,true,yes,2026-11-05,2026-11-04",
            "C2,P1,Mallory,,,,,,")
        .With(
            "contracts",
            "customer_id,on,kind,mrr,plan,discount_percent,seats,ends_on",
            "C1,2025-01-15,new,800.00,Team,0,10,2026-12-31",
            "C1,2026-06-01,expansion,900.00,Team,5,15,2027-05-31")
        .With(
            "usage",
            "customer_id,day,active_users,logins,sessions,actions,advanced_actions,features_used,api_calls,storage_gb,integrations",
            "C1,2026-11-01,5,6,7,80,9,10,3000000000,1.25,2",
            "C2,2026-11-02,,7,,,,,,,")
        .With("features", "customer_id,day,feature,uses,users", "C1,2026-11-01,export,4,2", "C2,2026-11-02,import,1,")
        .With(
            "tickets",
            "ticket_id,customer_id,opened_at,closed_at,priority,escalated,satisfaction,subject,text",
            "T1,C1,2026-11-01T09:30:00+02:00,2026-11-02,urgent,true,4,Help,\"It is great, thanks\"",
            "T2,C2,2026-11-03T00:00:00Z,,,,,,")
        .With(
            "interactions",
            "interaction_id,customer_id,at,channel,direction,contact_id,executive,subject,text",
            "M1,C1,2026-11-03T10:00:00Z,meeting,out,P1,,Review,We talked",
            "M2,C2,2026-11-04T10:00:00Z,in_app,in,,false,,")
        .With(
            "invoices",
            "invoice_id,customer_id,issued_on,amount,currency,due_on,paid_on,status",
            "I1,C1,2026-10-01,-19.99,EUR,2026-10-31,2026-11-03,paid",
            "I2,C2,2026-10-02,25.00,,,,")
        .With("activity", "customer_id,day,kind,count", "C1,2026-11-01,email_sent,3", "C1,2026-11-01,case_study,1")
        .With("nps", "response_id,customer_id,at,score,contact_id,comment", "N1,C1,2026-09-01T00:00:00Z,9,P1,Nice", "N2,C2,2026-09-02T00:00:00Z,0,,")
        .With("sentiment_calls", "customer_id,on,rating,note", "C1,2026-11-10,4,Fine", "C2,2026-11-10,1,");
}
