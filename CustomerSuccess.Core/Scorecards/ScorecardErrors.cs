using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

internal static class ScorecardErrors
{
    public const int LongestNote = 1000;

    public static readonly Error NotAllowed = new Forbidden("Only admins tune scorecards.");

    public static readonly Error NoteExpected = new Invalid($"Say in a note what changes and why, in at most {LongestNote} characters.");

    public static readonly Error NumberExpected = new Invalid("A number is missing in the draft.");

    public static readonly Error DraftGone = new Conflict("This draft is gone: it was published or discarded by somebody else.");

    public static readonly Error ListEmpty = new Invalid("The list needs a line, or nobody is scored.");

    public static readonly Error ListTaken = new Conflict("Somebody else changed the list meanwhile. Nothing was saved; look at theirs first.");

    public static Error NameExpected(string name) => new Invalid(
        name.Length == 0 ? "A new scorecard needs a name." : "The name of a scorecard needs a letter or digit and has at most 100 characters.");

    public static Error Unknown(string key) => new NotFound($"There is no scorecard {key}.");

    public static Error UnknownVersion(string key, int number) => new NotFound($"There is no version {number} of {key}.");

    public static Error NameTaken(string name) => new Conflict($"There is a scorecard {name} already. Choose another name.");

    public static Error NewestAlready(int number) => new Invalid($"Version {number} is the one that is published now.");

    public static Error NobodyIn(string segment) => new Invalid($"No customer is in the segment {segment}. Take the line out, or choose another segment.");

    public static Error NeverReached(string scorecard, string before) => new Invalid($"The line for {scorecard} is never reached: a line above it fits {before} already.");

    public static Error InPriorities(string key) => new Conflict($"{key} stands in the priority list. Take its lines out first.");

    public static Error Shipped(string key) => new Invalid($"{key} ships with the product and stays.");

    public static Error HasScores(string key) => new Conflict($"Scores of the past were given by {key}; it stays so that they can be explained. Without a line in the priority list it judges nobody.");
}
