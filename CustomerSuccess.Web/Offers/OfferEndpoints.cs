using System.Threading.RateLimiting;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Sending;

namespace CustomerSuccess.Web.Offers;

internal static class OfferEndpoints
{
    /// <summary>Of the pages that customers open without signing in.</summary>
    public const string RateLimit = "offers";

    /// <summary>From one address in a minute: nobody reads faster, and tokens cannot be tried out.</summary>
    public const int MostInAMinute = 60;

    public static IServiceCollection AddOfferPages(this IServiceCollection services) => services
        .AddSingleton<OfferDesk>()
        .AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = MostInAMinute, Window = TimeSpan.FromMinutes(1) }));
            limiter.OnRejected = async (rejected, cancellationToken) =>
            {
                rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
                await rejected.HttpContext.Response.WriteAsync("Too many requests. Please wait a minute and try again.", cancellationToken);
            };
        });

    /// <summary>Reading a page changes nothing; that it was looked at, the page itself says.</summary>
    public static void MapOffers(this IEndpointRouteBuilder app) => app
        .MapPost($"{OfferLink.Path}/{{token}}/viewed", async (string token, ViewOffer view, CancellationToken cancellationToken) =>
        {
            await view.RunAsync(token, cancellationToken);
            return Results.NoContent();
        })
        .AllowAnonymous()
        .RequireRateLimiting(RateLimit);
}
