using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>A playbook as people write it and runs follow it.</summary>
/// <param name="Entry">Beside the trigger all of these must hold; empty for none.</param>
/// <param name="Exit">Any of these ends a run early.</param>
/// <param name="Success">All must hold for the run to have worked.</param>
/// <param name="JudgeAfterDays">Success is not looked for earlier.</param>
/// <param name="FollowDays">After so many days a run without success has had no effect.</param>
/// <param name="ReenterAfterDays">How long a customer stays out after a run has ended; null: it enters once only.</param>
/// <param name="BesideSavePlay">May run while a save play does.</param>
/// <param name="HoldoutShare">0 to 1: customers that get nothing and are followed alike, so that the effect can be told.</param>
/// <param name="HoldoutBelow">Customers of that ARR (reporting currency) and more are never held out, nor those whose ARR is not known.</param>
/// <param name="Cap">Runs at a time at the most; null: no limit.</param>
public sealed record PlaybookDefinition(
    string Name,
    string Purpose,
    PlaybookKind Kind,
    PlayTrigger Trigger,
    IReadOnlyList<PlayCondition> Entry,
    IReadOnlyList<PlayCondition> Exit,
    IReadOnlyList<StepDefinition> Steps,
    IReadOnlyList<PlayCondition> Success,
    int JudgeAfterDays,
    int FollowDays,
    int? ReenterAfterDays = 90,
    bool BesideSavePlay = false,
    IReadOnlyList<VariantDefinition>? Variants = null,
    double HoldoutShare = PlaybookDefinition.UsualHoldout,
    Money? HoldoutBelow = null,
    int? Cap = null)
{
    /// <summary>10 %: product.md section 7.</summary>
    public const double UsualHoldout = 0.1;

    /// <summary>Where a playbook names no other value: what is too large to be left alone for an experiment.</summary>
    public static readonly Money UsualHoldoutBelow = Money.FromUnits(100_000);

    /// <summary>How bad a customer stands that this play is for; what save plays are compared by. One that something else triggers is for the customer as it stands.</summary>
    public PlaySeverity SeverityFor(PlaySeverity customer) => Trigger.Severity ?? (Kind == PlaybookKind.SavePlay ? customer : PlaySeverity.Standard);
}
