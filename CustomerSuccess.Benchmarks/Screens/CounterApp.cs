using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>The document around <see cref="CounterPage"/>, with the product's scripts and styles.</summary>
public sealed class CounterApp : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><base href="/" /><script src="browser/page.js"></script>
            <link rel="stylesheet" href="tokens.css" /><link rel="stylesheet" href="app.css" /></head><body>
            """);
        builder.OpenComponent<CounterRoutes>(1);
        builder.AddComponentRenderMode(new InteractiveServerRenderMode(prerender: false));
        builder.CloseComponent();
        builder.AddMarkupContent(2, """<script src="_framework/blazor.web.js"></script></body></html>""");
    }
}
