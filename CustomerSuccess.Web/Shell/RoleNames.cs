using CustomerSuccess.Core.People;

namespace CustomerSuccess.Web.Shell;

internal static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.Csm => "CSM",
        Role.Leader => "CS leader",
        Role.Admin => "Admin",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
