namespace CustomerSuccess.Core.Facts;

/// <summary>A call, meeting or mail as a person writes it down.</summary>
/// <param name="Day">On which it was; not in the future.</param>
/// <param name="Executive">An executive of the customer took part.</param>
public sealed record LoggedInteraction(Channel Channel, DateOnly Day, string Subject, string? Note, bool Executive);
