using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals;

/// <summary>Who may decide: admins; leaders what leaders may, but for what they have asked for themselves; and whom one of them has asked to.</summary>
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

        if (viewer.Role < approval.Decider && !await Delegated(context, email, today, approval.Decider).AnyAsync(from => approval.AssignedTo == null || approval.AssignedTo == from, cancellationToken))
        {
            return ApprovalErrors.NotYours;
        }

        return !viewer.IsAdmin && approval.RequestedBy == email ? ApprovalErrors.OwnRequest
            : approval.State != ApprovalState.Waiting ? ApprovalErrors.AlreadyDecided(approval)
            : approval;
    }

    /// <summary>For whom a person decides today: of those who could themselves.</summary>
    /// <param name="least">The role that they must have.</param>
    public static IQueryable<string> Delegated(CustomerSuccessContext context, string email, DateOnly today, Role least)
    {
        var roles = Enum.GetValues<Role>().Where(role => role >= least).ToList();
        return
            from delegation in context.Set<ApprovalDelegation>()
            join person in context.Set<Person>() on delegation.From equals person.Email
            where delegation.To == email && delegation.Until >= today && person.DisabledAt == null && roles.Contains(person.Role)
            select delegation.From;
    }
}
