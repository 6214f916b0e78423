namespace CustomerSuccess.Core.Plays.Model;

/// <summary>One of several ways to run a playbook, tried side by side.</summary>
/// <param name="Share">Of the runs, 0 to 1; the shares of all variants sum to 1.</param>
public sealed record VariantDefinition(string Key, double Share);
