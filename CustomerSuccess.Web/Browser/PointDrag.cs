using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CustomerSuccess.Web.Browser;

/// <summary>Points of a drawing that a person drags (wwwroot/browser/points.js).</summary>
public sealed class PointDrag(BrowserModule browser)
{
    /// <param name="drawing">Its points have <c>data-point</c> with their number, the ground that they move on has <c>data-plot</c>.</param>
    /// <param name="moved">Number of the point and where it is, as shares of the ground from its lower left corner; may lie outside of 0 to 1.</param>
    /// <returns>Ends it when disposed.</returns>
    public async Task<IDisposable> WatchAsync(ElementReference drawing, Func<int, double, double, Task> moved)
    {
        var receiver = DotNetObjectReference.Create(new Receiver(moved));
        await browser.CallAsync("watchPoints", drawing, receiver);
        return receiver;
    }

    /// <summary>What the browser calls.</summary>
    public sealed class Receiver(Func<int, double, double, Task> moved)
    {
        [JSInvokable]
        public Task MoveAsync(int point, double x, double y) => moved(point, x, y);
    }
}
