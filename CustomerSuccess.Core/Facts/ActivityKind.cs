namespace CustomerSuccess.Core.Facts;

public enum ActivityKind
{
    EmailSent,
    EmailOpen,
    EmailClick,
    Unsubscribe,
    CampaignEnrolled,
    CampaignCompleted,
    CampaignResponse,
    Webinar,
    Download,
    BlogRead,
    CommunityPost,
    DocView,
    FeatureRequest,
    IntegrationRequest,
    Referral,
    Review,
    CaseStudy,
    OnboardingStep,
    Return,
}
