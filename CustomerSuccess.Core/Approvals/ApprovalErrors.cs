using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

public static class ApprovalErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only leaders and admins delegate approvals.");

    public static readonly Error NotYours = new Forbidden("This is for somebody else to approve.");

    public static readonly Error OwnRequest = new Forbidden("Nobody approves what they have asked for themselves.");

    public static readonly Error Unknown = new NotFound("This approval does not exist.");

    public static readonly Error ReasonExpected = new Invalid($"Say why, in at most {Approval.LongestReason} characters.");

    public static readonly Error NothingChanged = new Invalid("Change the amount or the text, or approve as it is.");

    public static readonly Error TextExpected = new Invalid("Write a text, or approve it as it is.");

    public static readonly Error AmountExpected = new Invalid("Enter an amount of zero or more.");

    public static readonly Error DayExpected = new Invalid("Choose a day from today on, within the next year.");

    public static readonly Error ToOneself = new Invalid("Choose somebody else.");

    public static readonly Error DecidedMeanwhile = new Conflict("Somebody has just decided this.");

    public static Error UnknownPerson(string email) => new Invalid($"Nobody signs in with {email}.");

    public static Error AlreadyDecided(Approval approval) => new Conflict(
        approval.State == ApprovalState.Withdrawn ? "This is not asked for any more." : $"{approval.DecidedBy} has decided already: {approval.State.ToString().ToLowerInvariant()}.");
}
