using CustomerSuccess.Core.Health;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Health;

internal static class HealthEndpoints
{
    public static void MapHealthApi(this IEndpointRouteBuilder app) =>
        app.MapGet($"{AppRoutes.Api}/health/{{customer}}/change", ChangeAsync);

    /// <summary>Why health changed between two days, to the last hundredth of a point; without days, over the last 30.</summary>
    private static async Task<IResult> ChangeAsync(
        string customer, DateOnly? from, DateOnly? to, HttpContext context, ChangeQueries changes, CancellationToken cancellationToken)
    {
        if (from is null != to is null || from > to)
        {
            return Results.Problem("Name both days, 'from' not behind 'to', such as ?from=2026-10-01&to=2026-10-31; or neither.", statusCode: StatusCodes.Status400BadRequest);
        }

        var viewer = PersonClaims.ToViewer(context.User)!;
        var change = from is { } first && to is { } last
            ? await changes.BetweenAsync(customer, first, last, viewer, cancellationToken)
            : await changes.OverAsync(customer, 30, viewer, cancellationToken);
        return change is null
            ? Results.Problem($"There is no customer {customer} that was scored and had started by then.", statusCode: StatusCodes.Status404NotFound)
            : Results.Json(ChangeJson.Of(change), ChangeJson.Options);
    }
}
