using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Demo;

public static class DemoErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins build or remove the demo.");

    public static readonly Error NotEmpty = new Conflict(
        "This database has customers already, and the demo would mix with them. Choose another file for the demo.");

    public static readonly Error NoDemo = new Conflict("These customers are no demo and are not removed.");

    public static readonly Error NoAdminLeft = new Conflict(
        "With the demo its admin goes, and none of the people who stay is an admin. Make one of them an admin first.");
}
