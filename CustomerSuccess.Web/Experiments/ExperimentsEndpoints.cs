using System.Text;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Authorization;

namespace CustomerSuccess.Web.Experiments;

internal static class ExperimentsEndpoints
{
    public static void MapExperiments(this IEndpointRouteBuilder app) =>
        app.MapGet(AppRoutes.PlayResultsExport, ExportAsync).RequireAuthorization(new AuthorizeAttribute { Roles = "Leader,Admin" });

    /// <summary>All rows of the screen.</summary>
    private static async Task<IResult> ExportAsync(HttpContext context, ExperimentQueries experiments, CancellationToken cancellationToken) =>
        Results.Text(ResultsCsv.Of(await experiments.ListAsync(PersonClaims.ToViewer(context.User)!, cancellationToken)), "text/csv", Encoding.UTF8);
}
