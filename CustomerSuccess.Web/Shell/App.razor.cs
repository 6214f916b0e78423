using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>The page around everything. Screens are interactive and rendered once, without prerendering; signing in is plain HTML.</summary>
public sealed partial class App
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private InteractiveServerRenderMode? Mode => Context.AcceptsInteractiveRouting() ? new InteractiveServerRenderMode(prerender: false) : null;
}
