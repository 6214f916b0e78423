using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Addresses that are not written to; for admins.</summary>
public sealed class SuppressionQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public const int PageSize = 20;

    /// <summary>The newest first.</summary>
    /// <param name="text">A part of the address; null: all of them.</param>
    public async Task<Result<Paged<SuppressionRow>>> PageAsync(string? text, int page, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var held = context.Set<Suppression>().Where(suppression => suppression.LiftedAt == null);
        if (!string.IsNullOrWhiteSpace(text))
        {
            var pattern = $"%{Like.Escape(Person.Normalize(text))}%";
            held = held.Where(suppression => EF.Functions.Like(suppression.Address, pattern, Like.EscapeCharacter));
        }

        var rows = await held.OrderByDescending(suppression => suppression.At).ThenByDescending(suppression => suppression.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(suppression => new SuppressionRow(suppression.Id, suppression.Address, suppression.Reason, suppression.Note, suppression.By, suppression.At)).ToListAsync(cancellationToken);
        return new Paged<SuppressionRow>(rows, await held.CountAsync(cancellationToken), page, PageSize);
    }
}
