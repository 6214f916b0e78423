using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Alerts;

/// <summary>docs/alerts.md says of the shipped rules what they are.</summary>
public sealed class AlertsDocumentTests
{
    [Fact]
    public void Rules_OfTheDocument_AreTheShippedOnes() => Assert.Equal(ShippedRules.All.Select(Line), Table());

    private static string Line(RuleDraft rule) => Plain(
        $"| {rule.Name} | {AlertSentence.Condition(rule.Terms)} | {Margin(rule.Terms)} | {Severity(rule.Terms)} | {rule.Sla} | {rule.Audience} | {Mail(rule.Mail)} | {(rule.Webhook ? "yes" : "no")} |");

    private static string Margin(RuleTerms terms) => terms.Margin == 0 ? "–" : Signals.Find(terms.Signal)!.Say(terms.Margin).TrimStart('+');

    private static string Severity(RuleTerms terms) => terms.SevereSeverity is { } severe ? $"{terms.Severity}, then {severe}" : $"{terms.Severity}";

    private static string Mail(MailWhen mail) => mail switch { MailWhen.AtOnce => "at once", MailWhen.Digest => "digest", _ => "no" };

    private static string Plain(string text) => text.Replace('\u202F', ' ');

    private static IEnumerable<string> Table() => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "alerts.md"))
        .SkipWhile(line => !line.StartsWith("| rule |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
}
