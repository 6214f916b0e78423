namespace CustomerSuccess.Core.Plays.Model.Running;

/// <param name="Why">A sentence.</param>
public sealed record RunEnd(RunOutcome Outcome, string Why)
{
    /// <summary>How the reasons of runs begin that gave way to a save play: they do not keep the customer out of their playbook.</summary>
    public const string GotWorse = "It got worse: ";

    /// <inheritdoc cref="GotWorse"/>
    public const string HeldOutOf = "Held out of ";

    /// <summary>To a more severe save play.</summary>
    public static RunEnd WayTo(string playbook) => new(RunOutcome.NoEffect, $"{GotWorse}{playbook} takes its place");

    /// <summary>Of whatever else the program does for a customer that is compared with those in a save play.</summary>
    public static RunEnd ForHoldout(string playbook) => new(RunOutcome.Stopped, $"{HeldOutOf}{playbook} for comparison: the customer gets nothing else");
}
