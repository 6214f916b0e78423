using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Experiments;

/// <summary>Experiments in words.</summary>
internal static class ExperimentWords
{
    /// <summary>With its range at 95 %: "90.0 % (85–94)".</summary>
    public static string Share(Arm arm) => arm.Share is { } share && arm.Interval() is var (low, high)
        ? string.Create(CultureInfo.InvariantCulture, $"{Text.Percent(share, "0.0")} ({low * 100:0}–{high * 100:0})")
        : "nobody yet";

    /// <summary>"+7.3 points".</summary>
    public static string Points(Estimate? difference) => difference is null ? "not enough data" : $"{Text.SignedPoints(difference.Value * 100)} points";

    /// <summary>"−2.1 to +12.4".</summary>
    public static string Range(Estimate? difference) => difference is null ? "" : $"{Text.SignedPoints(difference.Low * 100)} to {Text.SignedPoints(difference.High * 100)}";

    public static string Amount(Estimate? amount, string currency) => amount is null ? "not enough data" : Signed(amount.Value, currency);

    public static string AmountRange(Estimate? amount, string currency) => amount is null ? "" : $"{Signed(amount.Low, currency)} to {Signed(amount.High, currency)}";

    public static string Verdict(VerdictKind kind) => kind switch
    {
        VerdictKind.NotEnoughYet => "Not enough data yet",
        VerdictKind.NoDifferenceSeen => "No difference seen",
        VerdictKind.Better => "Better",
        VerdictKind.Worse => "Worse",
        VerdictKind.SampleRatioBroken => "Cannot be compared",
        VerdictKind.GuardrailBroken => "Does harm",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Kind(PlaybookKind kind) => kind switch
    {
        PlaybookKind.SavePlay => "save play",
        PlaybookKind.Programme => "programme",
        PlaybookKind.Campaign => "campaign",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Name(Harm harm) => harm switch
    {
        Harm.Unsubscribed => "Unsubscribed from mails",
        Harm.Complained => "Called a mail spam",
        Harm.UrgentTicket => "Urgent or escalated ticket",
        _ => throw new ArgumentOutOfRangeException(nameof(harm)),
    };

    public static string Name(RunGroup group) => group switch
    {
        RunGroup.Treated => "Treated",
        RunGroup.TreatedLeft => "Treated, left",
        RunGroup.HeldOut => "Held out",
        RunGroup.HeldOutLeft => "Held out, left",
        RunGroup.Underway => "Under way",
        RunGroup.Again => "Came again",
        RunGroup.NotDrawn => "Not drawn by chance",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private static string Signed(double units, string currency) => Text.SignedMoney(Money.FromUnits((decimal)units), currency);
}
