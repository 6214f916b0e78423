using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Identity;

internal static class LocalAddress
{
    /// <summary>An address of ours, so that a link cannot send somebody who signs in to another site.</summary>
    public static string OrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Contains('\\', StringComparison.Ordinal) ? address : AppRoutes.Home;
}
