namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What a customer could be offered beyond what it has, in sentences. Whoever finds such opportunities brings its own.</summary>
public delegate Task<IReadOnlyList<string>> FindExpansion(int customerId, CancellationToken cancellationToken);
