namespace CustomerSuccess.Core.Churn.History;

/// <summary>How far the reading of past days and the learning from them are.</summary>
/// <param name="What">"Reading past days" or "Learning".</param>
/// <param name="Share">0 to 1 of that.</param>
public sealed record HistoryProgress(string What, double Share);
