namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>What is wrong with one field of a rule, for the person who fills it in.</summary>
/// <param name="Field">A name of <see cref="RuleFields"/>.</param>
public sealed record RuleFault(string Field, string Message);
