using System.Net;
using System.Text.RegularExpressions;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Rendering;
using CustomerSuccess.Tests.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Templates;

public sealed class ShippedTemplatesTests
{
    /// <summary>Plays and campaigns name these.</summary>
    private const string Keys =
        "critical-executive-outreach, critical-retention-offer, critical-final-offer, critical-training-invitation, high-personal-mail, high-value-report, high-success-story, "
        + "high-usage-tips, high-webinar-invitation, high-feature-unlock, at-risk-value, at-risk-unused-features, at-risk-peer-story, nurture-mail, nurture-resources, "
        + "nurture-peer-story, standard-newsletter, standard-feature-updates, value-tutorials, value-practices, value-case-studies, value-requests, rebuilding-user-group, "
        + "rebuilding-beta, rebuilding-roadmap, monthly-roi-report, onboarding-welcome, onboarding-next-step, onboarding-complete, adoption-feature, milestone-first-success, "
        + "milestone-100-actions, milestone-1000-actions, milestone-roi, milestone-anniversary, reengage-missed, reengage-new-feature, reengage-peer-story, reengage-call, "
        + "advocacy-referral, winback-what-changed, winback-offer, limit-day-0, limit-day-3, limit-day-7, team-showcase, team-trial, team-outreach";

    private static readonly string[] InApp = ["at-risk-unused-features", "high-feature-unlock", "high-usage-tips"];

    public static TheoryData<string> All => [.. ShippedTemplates.All.Select(template => template.Key)];

    [Fact]
    public void Templates_AsShipped_HaveTheKeysThatPlaysName()
    {
        Assert.Equal(Keys.Split(", ").Order(StringComparer.Ordinal), ShippedTemplates.All.Select(template => template.Key).Order(StringComparer.Ordinal));
        Assert.Equal(InApp, ShippedTemplates.All.Where(template => template.Channel == Channel.InApp).Select(template => template.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Template_AsShipped_HasNoFaults(string key) => Assert.Empty(TemplateRules.Check(Text(key)));

    [Theory]
    [MemberData(nameof(All))]
    public void Template_ForACustomerOfWhomAllIsKnown_IsWrittenWithoutAHole(string key)
    {
        var draft = DraftWriter.Write(Text(key), FactWords.Of(FactWordsTests.Full));
        Assert.Empty(draft.Missing);
        AssertReadsWell(draft);
    }

    /// <summary>Whatever is not known: a mail is held, or reads as if nothing were missing.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Template_WithoutAnyOneFact_IsHeldOrWrittenWithoutAHole(string key)
    {
        var facts = FactWords.Of(FactWordsTests.Full);
        foreach (var missing in facts.Keys.Except(["customerName", "customerSince"]))
        {
            var draft = DraftWriter.Write(Text(key), facts.Where(fact => fact.Key != missing).ToDictionary());
            if (draft.Missing.Count == 0)
            {
                AssertReadsWell(draft);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Template_WithItsRequiredFactsOnly_IsWrittenWithoutAHole(string key)
    {
        var facts = FactWords.Of(FactWordsTests.Full).Where(fact => fact.Key is "customerName" or "customerSince" || Text(key).Required.Contains(fact.Key)).ToDictionary();
        var draft = DraftWriter.Write(Text(key), facts);
        Assert.Empty(draft.Missing);
        AssertReadsWell(draft);
    }

    [Fact]
    public void Milestones_AsShipped_HaveALinkForTellingOthersThatIsKnownWhenItIsFollowed() =>
        Assert.All(ShippedTemplates.All.Where(template => template.Key.StartsWith("milestone-", StringComparison.Ordinal)), template =>
        {
            var links = Regex.Matches(DraftWriter.Write(template.Text, FactWords.Of(FactWordsTests.Full)).Html!, "href=\"([^\"]+)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value));
            Assert.Single(links, ShareLink.Is);
        });

    private static void AssertReadsWell(Draft draft)
    {
        Assert.NotEmpty(draft.Subject);
        Assert.True(draft.Text.Length > 20, draft.Text);
        foreach (var text in new[] { draft.Subject, draft.Text })
        {
            Assert.DoesNotMatch(@"\{\{|\}\}|[ ]{2,}|\( *\)| [.,:;]|\.\.|,,|\*\*|\]\(|^[.,]", text);
        }
    }

    private static TemplateText Text(string key) => ShippedTemplates.All.Single(template => template.Key == key).Text;
}
