using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Inbox;

public static class InboxErrors
{
    public static readonly NotFound NoSuchText = new("There is no such text, or its customer is not one that you may see.");

    public static readonly Invalid NoSentiment = new("Say whether the text is negative, neutral or positive.");
}
