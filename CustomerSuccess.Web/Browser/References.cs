using Microsoft.JSInterop;

namespace CustomerSuccess.Web.Browser;

internal static class References
{
    /// <summary>Lets go of an object in the browser; when the browser is gone already, so is the object.</summary>
    public static async Task ForgetAsync(this IJSObjectReference reference)
    {
        try
        {
            await reference.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The circuit has ended; there is nothing left to let go of.
        }
    }
}
