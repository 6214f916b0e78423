namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>Which model predicts, and what was tried.</summary>
/// <param name="Current">Null in cold start.</param>
/// <param name="Latest">The newest training; null before the first.</param>
/// <param name="Sentence">What holds now, for the top of the screen: what predicts and why, or why nothing does.</param>
/// <param name="Trouble">Why the promoted model cannot be read; null when it can. Meanwhile the rules of cold start serve.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="Training">A training runs at the moment.</param>
public sealed record ModelOverview(
    ModelVersionRow? Current,
    ModelVersionRow? Latest,
    string Sentence,
    string? Trouble,
    IReadOnlyList<ModelVersionRow> Versions,
    bool Training);
