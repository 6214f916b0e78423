using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Inbox;

/// <summary>A page of the inbox.</summary>
/// <param name="AnyTexts">False where no customer of the viewer has written anything, so that no filter is to blame.</param>
/// <param name="Zone">Which scores count as neutral and why, in a sentence.</param>
public sealed record InboxPage(Paged<InboxRow> Texts, bool AnyTexts, string Zone);
