namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>One time that a rule would have fired.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
public sealed record RuleTestHit(DateOnly Day, string CustomerId, string CustomerName, string Sentence);
