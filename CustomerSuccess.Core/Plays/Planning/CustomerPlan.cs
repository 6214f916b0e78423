using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What should be done for a customer, with reasons: assess, predict, plan, expand, execute.</summary>
/// <param name="Assessment">How severe it is, and why.</param>
/// <param name="Probability">Of leaving within 90 days; null without a prediction.</param>
/// <param name="PassedOver">Playbooks that fit and are not proposed, with why.</param>
/// <param name="Expansion">Empty where there is none, or while nobody looks for it.</param>
/// <param name="Begun">Ids of the runs that began; empty for a plan that is only shown.</param>
public sealed record CustomerPlan(
    PlaySeverity Severity,
    string Assessment,
    Score? Score,
    Band? Band,
    double? Probability,
    IReadOnlyList<PlannedPlay> Plays,
    IReadOnlyList<(string PlaybookKey, string Why)> PassedOver,
    IReadOnlyList<string> Expansion,
    IReadOnlyList<int> Begun);
