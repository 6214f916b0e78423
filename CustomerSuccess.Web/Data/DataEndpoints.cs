using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace CustomerSuccess.Web.Data;

internal static class DataEndpoints
{
    public static void MapData(this IEndpointRouteBuilder app)
    {
        var admins = app.MapGroup("/").RequireAuthorization(policy => policy.RequireRole(nameof(Core.People.Role.Admin)));
        admins.MapPost(AppRoutes.DataUpload, UploadAsync).WithMetadata(new DisableRequestSizeLimitAttribute()).DisableAntiforgery();
        admins.MapGet("/data/rejects/{runId:int}/{file}", Rejects);
    }

    public static IServiceCollection AddImports(this IServiceCollection services) => services.AddSingleton<ImportDesk>();

    /// <summary>A plain form: browsers stream large files by themselves, and a dropped circuit does not lose them.</summary>
    private static async Task<IResult> UploadAsync(
        HttpContext context, ImportDesk desk, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        var received = await UploadReader.ReadAsync(context.Request, cancellationToken);
        if (!received.Succeeded)
        {
            return Back(received.Error.Message);
        }

        // The token is one of the form's fields, so it can only be checked after the files have been read past.
        context.Request.Headers[antiforgery.GetTokens(context).HeaderName!] = received.Value.Token;
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            received.Value.Upload.Dispose();
            return Back("The form was too old. Try again.");
        }

        var viewer = PersonClaims.ToViewer(context.User)!;
        var started = desk.Start(received.Value.Upload, received.Value.DryRun, received.Value.AcceptRejects, viewer);
        return started.Succeeded ? Results.LocalRedirect(AppRoutes.Data) : Back(started.Error.Message);

        static IResult Back(string message) => Results.LocalRedirect($"{AppRoutes.Data}?error={Uri.EscapeDataString(message)}");
    }

    private static IResult Rejects(int runId, string file, DatabaseOptions database)
    {
        var folder = Path.Combine(database.Folder, "rejects", $"{runId}");
        var path = Path.Combine(folder, Path.GetFileName(file));
        return File.Exists(path) ? Results.File(path, "text/csv", Path.GetFileName(file)) : Results.NotFound();
    }
}
