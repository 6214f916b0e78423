using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Messaging.Links;

/// <summary>
/// What the vendor's own product asks for: the notes of one customer, and what somebody did with one of them. Its server shows the token of
/// the installation as <c>Authorization: Bearer ...</c>; browsers of customers never have it.
/// </summary>
internal static class NoteEndpoints
{
    private const string Bearer = "Bearer ";

    public static void MapNotes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/notes/{customerKey}", ListAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs);
        app.MapPost("/notes/{customerKey}/{noteId:int}/seen", SeenAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs);
        app.MapPost("/notes/{customerKey}/{noteId:int}/dismissed", DismissedAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs);
    }

    private static async Task<IResult> ListAsync(string customerKey, NoteQueries queries, HttpContext context, CancellationToken cancellationToken)
    {
        var notes = await queries.OpenAsync(Token(context), customerKey, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return notes.Succeeded ? Results.Json(notes.Value) : Refused(notes.Error);
    }

    private static Task<IResult> SeenAsync(string customerKey, int noteId, AnswerNote answer, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(answer, customerKey, noteId, NoteAnswer.Seen, context, cancellationToken);

    private static Task<IResult> DismissedAsync(string customerKey, int noteId, AnswerNote answer, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(answer, customerKey, noteId, NoteAnswer.Dismissed, context, cancellationToken);

    private static async Task<IResult> AnswerAsync(AnswerNote answer, string customerKey, int noteId, NoteAnswer what, HttpContext context, CancellationToken cancellationToken) =>
        (await answer.RunAsync(Token(context), customerKey, noteId, what, cancellationToken)).Error is { } error ? Refused(error) : Results.NoContent();

    private static IResult Refused(Error error) =>
        Results.Json(new { error = error.Message }, statusCode: error is Forbidden ? StatusCodes.Status401Unauthorized : StatusCodes.Status404NotFound);

    private static string Token(HttpContext context) =>
        $"{context.Request.Headers.Authorization}" is var said && said.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? said[Bearer.Length..].Trim() : "";
}
