using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.SendGrid;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CustomerSuccess.Web.Messaging.Links;

/// <summary>Where links in mails to customers lead, and where the mail service tells what became of mails. Nobody signs in here: the signature in the address counts.</summary>
internal static class MailEndpoints
{
    /// <summary>On the page of ours that has the button; a mail program does not know it.</summary>
    public const string FromPage = "by-hand";

    private const int MostOfEvents = 2 << 20;

    /// <summary>One transparent point.</summary>
    private static readonly byte[] Point = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static void MapMail(this IEndpointRouteBuilder app)
    {
        app.MapGet("/mail/click/{token}", ClickAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs);
        app.MapGet("/mail/open/{token}", OpenAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs);

        // The page at the same address would ask for a cookie of ours, which a mail program does not have (RFC 8058).
        app.MapPost("/mail/unsubscribe/{token}", UnsubscribeAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs).WithOrder(-1);
        app.MapPost("/mail/events", EventsAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Programs).WithMetadata(new RequestSizeLimitAttribute(MostOfEvents));
    }

    private static async Task<IResult> ClickAsync(string token, RecordClick record, HttpContext context, ILogger<RecordClick> log, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var clicked = await record.RunAsync(token, cancellationToken);
        if (clicked is { Succeeded: true, Value.NotRecorded: { } failure })
        {
            log.LogWarning(failure, "A click was not written down.");
        }

        return clicked.Succeeded ? Results.Redirect(clicked.Value.Address.AbsoluteUri) : Results.LocalRedirect($"{AppRoutes.BrokenMailLink}?expired={clicked.Error is Conflict}");
    }

    /// <summary>A mail shows the same point whatever the address says.</summary>
    private static async Task<IResult> OpenAsync(string token, RecordOpen record, HttpContext context, CancellationToken cancellationToken)
    {
        await record.RunAsync(token, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Point, "image/gif");
    }

    /// <summary>A mail program must not be sent elsewhere; a person sees the page again, which then says what was done.</summary>
    private static async Task<IResult> UnsubscribeAsync(string token, Unsubscribe unsubscribe, HttpContext context, CancellationToken cancellationToken)
    {
        var byHand = context.Request.Query.ContainsKey(FromPage);
        var done = await unsubscribe.RunAsync(token, cancellationToken);
        return byHand ? Results.LocalRedirect(AppRoutes.Unsubscribe(token))
            : done.Succeeded ? Results.Text("You have been unsubscribed.")
            : Results.Text(done.Error.Message, statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> EventsAsync(TakeMailEvents take, MessagingOptions options, HttpContext context, CancellationToken cancellationToken)
    {
        if (options.SendGrid.EventKey is null)
        {
            return Results.Text(SendGridErrors.NotTaken.Message, statusCode: StatusCodes.Status404NotFound);
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        var taken = await take.RunAsync(
            body.ToArray(),
            context.Request.Headers["X-Twilio-Email-Event-Webhook-Signature"],
            context.Request.Headers["X-Twilio-Email-Event-Webhook-Timestamp"],
            cancellationToken);
        return taken.Error switch
        {
            null => Results.NoContent(),
            NotFound unknown => Results.Text(unknown.Message, statusCode: StatusCodes.Status404NotFound),
            var refused => Results.Text(refused.Message, statusCode: StatusCodes.Status403Forbidden),
        };
    }
}
