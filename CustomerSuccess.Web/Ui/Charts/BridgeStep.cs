namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A row of a <see cref="Bridge"/>.</summary>
/// <param name="Note">Under or beside the name.</param>
/// <param name="Size">A total from zero, or a change from where the row before it ended; in any unit.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Href">The list behind it; null: none.</param>
public sealed record BridgeStep(string Name, string Note, double Size, string Text, string? Href, bool IsTotal);
