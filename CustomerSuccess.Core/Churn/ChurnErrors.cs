using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn;

/// <summary>What can be expected to go wrong with churn models.</summary>
public static class ChurnErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins train churn models and choose which one is used.");

    public static readonly Error NothingScored = new Invalid("No customer has been scored yet. Import data first.");

    public static readonly Error AlreadyTraining = new Conflict("A churn model is being trained already. Wait until that has ended.");

    public static Error NoSuchVersion(int version) => new NotFound($"There is no churn model v{version}.");

    public static Error AlreadyUsed(int version) => new Conflict($"The churn model v{version} is the one in use.");

    public static Error NothingToRevertTo { get; } = new Conflict("There is no earlier churn model to go back to.");
}
