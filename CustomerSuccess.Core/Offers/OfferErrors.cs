using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers;

public static class OfferErrors
{
    public static readonly Error Unknown = new NotFound("This offer does not exist, or its customer is not among those that you may see.");

    public static readonly Error NoSuchCustomer = new NotFound("This customer does not exist, or belongs to somebody else.");

    public static readonly Error NotYours = new Forbidden("The customer's own CSM makes offers; leaders and admins may do so for anybody.");

    public static readonly Error NotAllowed = new Forbidden("Only admins change what may be offered.");

    public static readonly Error NotApproved = new Conflict("This offer is not approved yet.");

    public static readonly Error Stopped = new Conflict("Everything that goes to customers is stopped. Offers can be sent once it is released.");

    public static readonly Error SentAlready = new Conflict("The customer has this offer already. Withdraw it to make another one.");

    public static readonly Error Over = new Conflict("This offer is over.");

    public static readonly Error ChangedMeanwhile = new Conflict("Somebody has changed this offer in the meantime. Look at it again.");

    public static readonly Error NoContact = new Invalid("Choose who gets the offer.");

    public static readonly Error MessageTooLong = new Invalid($"A message has at most {RetentionOffer.LongestMessage} characters.");

    public static readonly Error ConditionsExpected = new Invalid($"Say what the customer agrees to, in at most {RetentionOffer.LongestConditions} characters.");

    public static readonly Error NoteTooLong = new Invalid($"At most {RetentionOffer.LongestNote} characters, please.");

    public static readonly Error QuestionExpected = new Invalid($"Write your question, in at most {RetentionOffer.LongestNote} characters.");

    public static readonly Error TooManyQuestions = new Conflict("You have asked several questions already. We will get back to you.");

    public static readonly Error ReasonExpected = new Invalid("Choose a reason.");

    public static readonly Error NoSuchFollowUp = new NotFound("This task does not exist, or its customer is not among those that you may see.");

    public static readonly Error PolicyTaken = new Conflict("Somebody else has saved other terms in the meantime. Load the page again.");

    public static readonly Error PolicyUnchanged = new Invalid("Nothing differs from the terms that hold.");

    public static Error Impossible(IEnumerable<string> against) => new Invalid(string.Join(' ', against));

    public static Error NoMail(string why) => new Conflict($"The offer cannot be sent: {why}");

    public static Error Faults(IEnumerable<string> faults) => new Invalid(string.Join(' ', faults));
}
