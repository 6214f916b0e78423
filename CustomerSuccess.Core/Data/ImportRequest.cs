namespace CustomerSuccess.Core.Data;

/// <summary>What to import and how.</summary>
/// <param name="Path">A folder, a zip, or one CSV file.</param>
/// <param name="Name">What the person called it.</param>
/// <param name="DryRun">Report without writing.</param>
/// <param name="AcceptRejects">Write a file even when more than a fifth of its rows is rejected.</param>
public sealed record ImportRequest(string Path, string Name, bool DryRun = false, bool AcceptRejects = false);
