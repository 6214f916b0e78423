using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Web.Hosting;

internal static class HealthChecks
{
    /// <summary><c>/health</c> answers 200 when the database can be read.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app) => app
        .MapGet("/health", async (IDbContextFactory<CustomerSuccessContext> contexts, CancellationToken cancellationToken) =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context.Database.CanConnectAsync(cancellationToken)
                ? Results.Text("healthy")
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        })
        .AllowAnonymous();
}
