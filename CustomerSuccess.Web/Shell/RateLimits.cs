using System.Threading.RateLimiting;

namespace CustomerSuccess.Web.Shell;

/// <summary>How often one address may ask for what needs no signing in. Behind a proxy its own address would count, so the configuration names it (<c>Proxies</c>).</summary>
internal static class RateLimits
{
    /// <summary>Pages that customers read: nobody reads faster, and tokens cannot be tried out.</summary>
    public const string Pages = "pages";

    /// <summary>What programs ask for: mail programs, the mail service, the vendor's own product.</summary>
    public const string Programs = "programs";

    public const int PagesInAMinute = 60;

    public const int ProgramsInAMinute = 600;

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Pages, context => Of(context, PagesInAMinute));
        limiter.AddPolicy(Programs, context => Of(context, ProgramsInAMinute));
        limiter.OnRejected = async (rejected, cancellationToken) =>
        {
            rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
            await rejected.HttpContext.Response.WriteAsync("Too many requests. Please wait a minute and try again.", cancellationToken);
        };
    });

    private static RateLimitPartition<string> Of(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
