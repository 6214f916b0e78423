namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>How often a rule would have fired over the month ends. An entry counts once until the condition has ended.</summary>
public sealed record RuleFirings(string Key, string Name, int Published, int Draft);
