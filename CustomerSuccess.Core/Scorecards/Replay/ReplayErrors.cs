using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Replay;

internal static class ReplayErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins replay scorecards.");

    public static readonly Error NothingScored = new Invalid("No customer has been scored yet. Import data first.");

    public static Error NobodyHasIt(string key) => new Invalid(
        $"No customer gets the scorecard {key} by the priority list, so there is nothing to replay. Give it a line in the list first.");

    public static Error NotPublished(string key) => new NotFound($"There is no published scorecard {key}.");

    public static Error Fault(string fault) => new Invalid(fault);
}
