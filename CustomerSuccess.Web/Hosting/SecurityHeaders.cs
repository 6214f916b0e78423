namespace CustomerSuccess.Web.Hosting;

/// <summary>What every answer carries, and who may open a circuit.</summary>
internal static class SecurityHeaders
{
    /// <summary>Inline styles are positions and sizes that charts and Radzen compute; scripts come from files only.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(async (context, next) =>
    {
        // Blazor's hub accepts any origin by itself; a page of somebody else must not act with our visitor's cookie.
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) && !IsOwnOrigin(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        await next();
    });

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            && origin.Authority == request.Host.Value && origin.Scheme == request.Scheme);
}
