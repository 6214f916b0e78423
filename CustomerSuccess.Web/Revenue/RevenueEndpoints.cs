using System.Text;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Authorization;

namespace CustomerSuccess.Web.Revenue;

internal static class RevenueEndpoints
{
    public static void MapRevenue(this IEndpointRouteBuilder app)
    {
        var leaders = new AuthorizeAttribute { Roles = "Leader,Admin" };
        app.MapGet($"{AppRoutes.RevenueExport}/movements.csv", MovementsAsync).RequireAuthorization(leaders);
        app.MapGet($"{AppRoutes.RevenueExport}/{{table}}.csv", TableAsync).RequireAuthorization(leaders);
    }

    /// <summary>All rows of the list at the same address.</summary>
    private static async Task<IResult> MovementsAsync(HttpContext context, RevenueQueries revenue, CancellationToken cancellationToken)
    {
        var filter = RevenueAddress.ReadList(context.Request.QueryString.Value ?? "") with { Page = 1, PageSize = int.MaxValue };
        return await revenue.ListAsync(filter, ViewerOf(context), cancellationToken) is { } list ? Csv(RevenueCsv.Of(list)) : Results.NotFound();
    }

    private static async Task<IResult> TableAsync(string table, HttpContext context, RevenueQueries revenue, CancellationToken cancellationToken)
    {
        var view = RevenueAddress.Read(context.Request.QueryString.Value ?? "");
        return await revenue.ReportAsync(view.Filter, ViewerOf(context), cancellationToken) is { } report && RevenueCsv.Of(report, view, table) is { } text ? Csv(text) : Results.NotFound();
    }

    private static Viewer ViewerOf(HttpContext context) => PersonClaims.ToViewer(context.User)!;

    private static IResult Csv(string text) => Results.Text(text, "text/csv", Encoding.UTF8);
}
