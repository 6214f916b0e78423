namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>The texts that shipped playbooks speak of.</summary>
public static class KnownTemplates
{
    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        "critical-executive-outreach", "critical-retention-offer", "critical-final-offer", "critical-training-invitation",
        "high-personal-mail", "high-value-report", "high-success-story", "high-usage-tips", "high-webinar-invitation", "high-feature-unlock",
        "at-risk-value", "at-risk-unused-features", "at-risk-peer-story",
        "nurture-mail", "nurture-resources", "nurture-peer-story", "standard-newsletter", "standard-feature-updates",
        "value-tutorials", "value-practices", "value-case-studies", "value-requests", "rebuilding-user-group", "rebuilding-beta", "rebuilding-roadmap",
        "monthly-roi-report", "onboarding-welcome", "onboarding-next-step", "onboarding-complete", "adoption-feature",
        "milestone-first-success", "milestone-100-actions", "milestone-1000-actions", "milestone-roi", "milestone-anniversary",
        "reengage-missed", "reengage-new-feature", "reengage-peer-story", "reengage-call", "advocacy-referral", "winback-what-changed", "winback-offer",
        "limit-day-0", "limit-day-3", "limit-day-7", "team-showcase", "team-trial", "team-outreach",
    };
}
