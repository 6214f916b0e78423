namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>An issue that a text speaks of, and the words that say so as they stand in the text.</summary>
public sealed record FoundIssue(Issue Issue, string Words);
