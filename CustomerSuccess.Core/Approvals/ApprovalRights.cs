using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals;

/// <summary>Who may decide: admins; leaders, but for what they have asked for themselves; and whom one of them has asked to.</summary>
internal static class ApprovalRights
{
    public static async Task<Result<Approval>> FindAsync(Write write, int id, Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var (email, context) = (Person.Normalize(viewer.Email), write.Context);
        var approval = await context.Set<Approval>().SingleOrDefaultAsync(approval => approval.Id == id, cancellationToken);
        if (approval is null)
        {
            return viewer.Role == Role.Csm ? ApprovalErrors.NotYours : ApprovalErrors.Unknown;
        }

        if (viewer.Role == Role.Csm && !await Delegated(context, email, today).AnyAsync(from => approval.AssignedTo == null || approval.AssignedTo == from, cancellationToken))
        {
            return ApprovalErrors.NotYours;
        }

        return !viewer.IsAdmin && approval.RequestedBy == email ? ApprovalErrors.OwnRequest
            : approval.State != ApprovalState.Waiting ? ApprovalErrors.AlreadyDecided(approval)
            : approval;
    }

    /// <summary>For whom a person decides today.</summary>
    public static IQueryable<string> Delegated(CustomerSuccessContext context, string email, DateOnly today) =>
        context.Set<ApprovalDelegation>().Where(delegation => delegation.To == email && delegation.Until >= today).Select(delegation => delegation.From);
}
