using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Today;

/// <param name="IsViewer">Whoever asks.</param>
public sealed record Colleague(string Email, string Name, Role Role, bool IsViewer);
