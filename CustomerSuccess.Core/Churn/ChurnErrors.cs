using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn;

/// <summary>What can be expected to go wrong with churn models.</summary>
public static class ChurnErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins train churn models and choose which one is used.");

    public static readonly Error NothingScored = new Invalid("No customer has been scored yet. Import data first.");

    public static readonly Error AlreadyTraining = new Conflict("A churn model is being trained already. Wait until that has ended.");

    public static Error NotOver(DateOnly test, DateOnly through) => new Invalid(
        $"The 90 days behind {test:yyyy-MM-dd} are not over: facts reach {through:yyyy-MM-dd}. Choose {through.AddDays(-90):yyyy-MM-dd} or an earlier day.");

    public static Error NoSuchVersion(int version) => new NotFound($"There is no churn model v{version}.");

    public static Error AlreadyUsed(int version) => new Conflict($"The churn model v{version} is the one in use.");

    public static readonly Error NothingToRevert = new Conflict("No churn model is in use; there is nothing to take back.");
}
