using System.Text;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Book;

internal static class BookEndpoints
{
    public static void MapBook(this IEndpointRouteBuilder app) => app.MapGet(AppRoutes.BookExport, ExportAsync);

    /// <summary>All rows of the list at the same address.</summary>
    private static async Task<IResult> ExportAsync(HttpContext context, BookQueries book, CancellationToken cancellationToken)
    {
        var view = BookAddress.Read(context.Request.QueryString.Value ?? "", context.Request.Query["scope"] == "mine");
        var rows = await book.AllAsync(view.Filter, PersonClaims.ToViewer(context.User)!, cancellationToken);
        return Results.Text(BookCsv.Of(rows), "text/csv", Encoding.UTF8);
    }
}
