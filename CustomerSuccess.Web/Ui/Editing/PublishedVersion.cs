namespace CustomerSuccess.Web.Ui.Editing;

/// <summary>What was published once, in a list of versions.</summary>
public sealed record PublishedVersion(int Number, string Note, string By, DateTimeOffset At);
