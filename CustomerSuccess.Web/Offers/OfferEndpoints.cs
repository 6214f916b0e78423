using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Offers;

internal static class OfferEndpoints
{
    /// <summary>Reading a page changes nothing; that it was looked at, the page itself says.</summary>
    public static void MapOffers(this IEndpointRouteBuilder app) => app
        .MapPost($"{OfferLink.Path}/{{token}}/viewed", async (string token, ViewOffer view, CancellationToken cancellationToken) =>
        {
            await view.RunAsync(token, cancellationToken);
            return Results.NoContent();
        })
        .AllowAnonymous()
        .RequireRateLimiting(RateLimits.Pages);
}
