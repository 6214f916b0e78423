using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Identity;

internal static class LocalAddress
{
    /// <summary>
    /// An address of ours, so that a link cannot send somebody who signs in to another site. Browsers read "\" as "/" and skip tabs and line breaks.
    /// </summary>
    public static string OrHome(string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && !address.Any(letter => letter == '\\' || char.IsControl(letter)) ? address : AppRoutes.Home;
}
