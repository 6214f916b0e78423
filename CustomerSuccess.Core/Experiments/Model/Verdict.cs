using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>What may be said of an experiment today.</summary>
/// <param name="Difference">By <see cref="AlwaysValid"/>; null with too few customers.</param>
/// <param name="Sentence">Stands beside the kind and does not repeat it.</param>
/// <param name="MoreCustomers">Still to be counted; null but for <see cref="VerdictKind.NotEnoughYet"/>, and where nobody is held out.</param>
/// <param name="Weeks">Until then; null when they never will at this rate.</param>
public sealed record Verdict(VerdictKind Kind, Estimate? Difference, string Sentence, int? MoreCustomers = null, int? Weeks = null)
{
    public static Verdict Of(Evidence evidence)
    {
        var difference = AlwaysValid.Pooled(evidence.Strata);
        if (evidence.Ratio is { IsBroken: true } ratio)
        {
            return new Verdict(VerdictKind.SampleRatioBroken, difference, string.Create(
                CultureInfo.InvariantCulture, $"{ratio.HeldOut:#,0} of {ratio.Drawn:#,0} are held out where about {ratio.Expected:#,0} should be."));
        }

        if (evidence.Guardrails.FirstOrDefault(guardrail => guardrail.IsBroken) is { } broken)
        {
            return new Verdict(VerdictKind.GuardrailBroken, difference, $"{Words(broken.Harm)} more often among the treated, beyond chance.");
        }

        return difference switch
        {
            { Low: > 0 } => new Verdict(VerdictKind.Better, difference, string.Create(CultureInfo.InvariantCulture, $"At least {difference.Low * 100:0.0} points more stay than without.")),
            { High: < 0 } => new Verdict(VerdictKind.Worse, difference, string.Create(CultureInfo.InvariantCulture, $"At least {-difference.High * 100:0.0} points fewer stay than without.")),
            _ => Undecided(evidence, difference),
        };
    }

    private static Verdict Undecided(Evidence evidence, Estimate? difference)
    {
        var (treated, heldOut) = (evidence.Strata.Aggregate(Arm.Empty, (sum, stratum) => sum + stratum.Treated), evidence.Strata.Aggregate(Arm.Empty, (sum, stratum) => sum + stratum.HeldOut));
        if (evidence.HoldoutShare <= 0)
        {
            return new Verdict(VerdictKind.NotEnoughYet, difference, "Nobody is held out, so nothing can be compared.");
        }

        var plan = Plan(heldOut, evidence.HoldoutShare);
        var more = plan.Customers - treated.Cases - heldOut.Cases;
        if (more <= 0 && difference is not null)
        {
            return new Verdict(VerdictKind.NoDifferenceSeen, difference, string.Create(
                CultureInfo.InvariantCulture, $"One of {plan.Difference * 100:0.#} points would most likely have shown by now."));
        }

        var (missing, weeks) = (Math.Max(1, more), evidence.Rate.WeeksUntil(Math.Max(1, more)));
        return new Verdict(VerdictKind.NotEnoughYet, difference, string.Create(
            CultureInfo.InvariantCulture,
            $"About {missing:#,0} more customers, {(weeks is { } known ? $"{known:#,0} {(known == 1 ? "week" : "weeks")} at the present rate" : "and nobody enters at present")}."), missing, weeks);
    }

    /// <summary>By the share that stays without the play as far as it is known, kept off the ends where nothing is left to find.</summary>
    private static PowerPlan Plan(Arm heldOut, double holdoutShare)
    {
        var stays = Math.Clamp(heldOut.Cases < Arm.Enough ? PowerPlan.UsualBase : heldOut.Share!.Value, 0.02, 0.98);
        return PowerPlan.Of(stays, PowerPlan.WorthFindingAt(stays), Math.Clamp(holdoutShare, PowerPlan.LeastHoldout, PowerPlan.MostHoldout)).Value;
    }

    private static string Words(Harm harm) => harm switch
    {
        Harm.Unsubscribed => "Mails are unsubscribed from",
        Harm.Complained => "Mails are called spam",
        Harm.UrgentTicket => "Tickets are urgent or escalated",
        _ => throw new ArgumentOutOfRangeException(nameof(harm)),
    };
}
