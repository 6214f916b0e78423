using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>As the product routes, to <see cref="CounterPage"/> alone.</summary>
public sealed class CounterRoutes : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Router>(0);
        builder.AddComponentParameter(1, nameof(Router.AppAssembly), typeof(CounterRoutes).Assembly);
        builder.AddComponentParameter(2, nameof(Router.Found), (RenderFragment<RouteData>)(route => inner =>
        {
            inner.OpenComponent<Microsoft.AspNetCore.Components.Authorization.AuthorizeRouteView>(0);
            inner.AddComponentParameter(1, "RouteData", route);
            inner.AddComponentParameter(2, "DefaultLayout", typeof(MainLayout));
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
