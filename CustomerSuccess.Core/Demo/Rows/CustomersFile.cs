using CustomerSuccess.Core.Demo.Accounts;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class CustomersFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(
        folder, "customers",
        "customer_id", "name", "started_on", "segment", "tier", "industry", "country", "owner_email", "plan", "mrr", "currency", "discount_percent",
        "seats", "max_users", "max_storage_gb", "max_api_calls", "total_features", "onboarding_percent", "lifecycle_stage", "renewal_on",
        "notice_days", "churned_on", "churn_reason");

    public override void Add(DemoAccount account)
    {
        var (persona, company) = (account.Persona, account.Persona.Company);
        var now = account.AgreedOn(persona.Today);
        var limits = PlanLimits.Of(account);
        file.Add(
            persona.Id, company.Name, persona.StartedOn, company.Segment.Name, Tier(now), company.Industry, company.Country, persona.Owner,
            persona.Plan.Name, now?.Mrr ?? 0m, "USD", persona.DiscountPercent, now?.Seats, limits.Users, limits.StorageGb, limits.ApiCalls,
            persona.Plan.Features, persona.OnboardingPercent, Stage(persona, now), now?.EndsOn, company.Segment.NoticeDays,
            persona.IsGone ? persona.LeftOn : null, persona.IsGone ? persona.LeftBecause : null);
    }

    public override void Dispose() => file.Dispose();

    private static string Tier(Agreement? now) => now?.Mrr switch
    {
        >= 25_000 => "Platinum",
        >= 6_000 => "Gold",
        >= 1_500 => "Silver",
        _ => "Bronze",
    };

    private static string Stage(Persona persona, Agreement? now) => persona switch
    {
        { IsGone: true } => "Churned",
        { OnboardingPercent: < 80 } => "Onboarding",
        _ when now?.EndsOn < persona.Today.AddDays(90) => "Renewal",
        { Levels.Quality: > 0.75 } => "Growth",
        _ => "Adoption",
    };
}
