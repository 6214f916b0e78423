using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays;

public static class PlayErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins change playbooks and their limits.");

    public static readonly Error NotYours = new Forbidden("Only leaders and admins may do that.");

    public static readonly Error UnknownPlaybook = new NotFound("This playbook does not exist.");

    public static readonly Error UnknownRun = new NotFound("This run does not exist, or its customer is not among those that you may see.");

    public static readonly Error UnknownStep = new NotFound("This step does not exist, or its customer is not among those that you may see.");

    public static readonly Error UnknownCustomer = new NotFound("A customer does not exist, or is not among those that you may see.");

    public static readonly Error NoCustomers = new Invalid("Choose at least one customer.");

    public static readonly Error Ended = new Conflict("This run has ended in the meantime.");

    public static readonly Error NotPaused = new Conflict("This run is not paused.");

    public static readonly Error AlreadyPaused = new Conflict("This run is paused already.");

    public static readonly Error HeldOut = new Conflict("This customer is held out for comparison: the run has no steps.");

    public static readonly Error StepOver = new Conflict("This step is over already.");

    public static readonly Error StepNotOver = new Conflict("This step has not been carried out yet.");

    public static readonly Error BeingCarriedOut = new Conflict("This step is being carried out right now. Try again in a moment.");

    public static readonly Error ManyAsked = new Conflict("So many at once are for a leader to allow: one has been asked. Start again once it is approved.");

    public static readonly Error ManyRefused = new Conflict("A leader has said no to so many at once.");

    public static readonly Error ChangedMeanwhile = new Conflict("Somebody has just changed this. Look at it, then try again.");

    public static readonly Error Stopped = new Conflict("All plays are stopped. Release them first.");

    public static readonly Error ReasonExpected = new Invalid($"Say why, in at most {PlayRun.LongestReason} characters.");

    public static readonly Error NoteTooLong = new Invalid($"A note has at most {PlaybookVersion.LongestNote} characters.");

    public static readonly Error ContentExpected = new Invalid($"A subject of at most {PlayStep.LongestSubject} characters and a text are needed.");

    public static readonly Error LaterExpected = new Invalid("Choose a time from now on, within the next year.");

    public static readonly Error AmountExpected = new Invalid("Enter an amount of zero or more.");

    public static readonly Error NotSaved = new Conflict("Savings are claimed of runs that have ended as saved.");

    public static readonly Error StepNoteTooLong = new Invalid($"A note has at most {PlayStep.LongestNote} characters.");

    public static readonly Error LimitsTaken = new Conflict("Somebody else has changed the rules, or stopped or released all plays, in the meantime. Load the page again.");

    public static readonly Error NoMail = new Conflict("There is no drafted mail on the list to be sent.");

    public static readonly Error MailOff = new Conflict("Mails are switched off for plays. An admin can switch them on.");

    public static readonly Error NoText = new Conflict("This step says nothing to the customer that could be changed here.");

    public static Error FactsMissing(IEnumerable<string> missing) => new Conflict($"Facts are missing: {string.Join(" ", missing)} Write the text yourself, or wait for them.");

    public static Error MayNotSee(string name) => new Invalid($"{name} may not see this customer: CSMs are restricted to their own book.");

    public static Error UnknownPerson(string email) => new Invalid($"Nobody signs in with {email}.");

    public static Error PublishedMeanwhile(string by) => new Conflict($"{by} has published another version in the meantime. Look at it, then publish again.");

    public static Error Unchanged(int version) => new Invalid($"Nothing differs from version {version}, which is published.");

    public static Error Limits(string fault) => new Invalid(fault);
}
