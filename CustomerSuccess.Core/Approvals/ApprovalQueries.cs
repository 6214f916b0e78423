using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals;

/// <summary>Approvals as their approvers, and those who asked, see them.</summary>
public sealed class ApprovalQueries(IDbContextFactory<CustomerSuccessContext> contexts, ReadBudgetLeft budget, LiveFeed live, TimeProvider clock)
{
    /// <summary>Of what waits; the oldest.</summary>
    public const int MostWaiting = 200;

    private const int MostPrecedent = 5;

    private readonly Remembered<Viewer, int> counts = new(live, clock);

    /// <summary>What waits for the viewer to decide, the oldest first; a CSM sees what was delegated and what it has asked for.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> WaitingAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = Visible(context, viewer).Where(approval => approval.State == ApprovalState.Waiting).OrderBy(approval => approval.RequestedAt).Take(MostWaiting);
        var may = (await Decidable(context, viewer).Select(approval => approval.Id).ToListAsync(cancellationToken)).ToHashSet();
        return [.. (await Rows(context, waiting, viewer).ToListAsync(cancellationToken)).OrderBy(row => row.RequestedAt).ThenBy(row => row.Id).Select(row => row with { MayDecide = may.Contains(row.Id) })];
    }

    /// <summary>How many decisions wait for the viewer.</summary>
    public Task<int> CountAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        return counts.GetAsync(viewer, AskAsync);

        async Task<int> AskAsync()
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await Decidable(context, viewer).CountAsync(cancellationToken);
        }
    }

    /// <summary>Whether the viewer may decide it, and it waits.</summary>
    public async Task<bool> MayDecideAsync(int approvalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Decidable(context, viewer).AnyAsync(approval => approval.Id == approvalId, cancellationToken);
    }

    /// <returns>Null for one that the viewer may not see.</returns>
    public async Task<ApprovalView?> OneAsync(int approvalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var approval = await Visible(context, viewer).SingleOrDefaultAsync(approval => approval.Id == approvalId, cancellationToken);
        if (approval is null)
        {
            return null;
        }

        var row = await Rows(context, context.Set<Approval>().Where(one => one.Id == approvalId), viewer).SingleAsync(cancellationToken);
        var may = await Decidable(context, viewer).AnyAsync(one => one.Id == approvalId, cancellationToken);
        return new ApprovalView(row with { MayDecide = may }, approval.Facts, approval.Text, await PrecedentAsync(context, approval, viewer, cancellationToken), await budget(approval.CustomerId, cancellationToken));
    }

    /// <summary>Delegations that hold today and concern the viewer; leaders and admins see all.</summary>
    public async Task<IReadOnlyList<DelegationRow>> DelegationsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var (today, email, all) = (clock.Today(), Person.Normalize(viewer.Email), viewer.Role != Role.Csm);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ApprovalDelegation>().Where(delegation => delegation.Until >= today && (all || delegation.To == email)).OrderBy(delegation => delegation.From)
            .Select(delegation => new DelegationRow(delegation.From, delegation.To, delegation.Until)).ToListAsync(cancellationToken);
    }

    /// <summary>What the viewer may decide now: the rule of <see cref="ApprovalRights"/>, for lists.</summary>
    private IQueryable<Approval> Decidable(CustomerSuccessContext context, Viewer viewer)
    {
        var (email, today, admin) = (Person.Normalize(viewer.Email), clock.Today(), viewer.IsAdmin);
        var roles = Enum.GetValues<Role>().Where(role => role <= viewer.Role).ToList();
        var leaders = ApprovalRights.Delegated(context, email, today, Role.Leader);
        var admins = ApprovalRights.Delegated(context, email, today, Role.Admin);
        return context.Set<Approval>().Where(approval => approval.State == ApprovalState.Waiting && (admin || approval.RequestedBy != email)
            && (roles.Contains(approval.Decider)
                || (approval.Decider != Role.Admin && leaders.Any(from => approval.AssignedTo == null || approval.AssignedTo == from))
                || admins.Any(from => approval.AssignedTo == null || approval.AssignedTo == from)));
    }

    private async Task<IReadOnlyList<ApprovalRow>> PrecedentAsync(CustomerSuccessContext context, Approval approval, Viewer viewer, CancellationToken cancellationToken)
    {
        var decided = context.Set<Approval>().Where(other => other.Kind == approval.Kind && other.Id != approval.Id
            && (other.State == ApprovalState.Approved || other.State == ApprovalState.Changed || other.State == ApprovalState.Rejected));
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var own = decided.Where(other => other.CustomerId == approval.CustomerId).OrderByDescending(other => other.DecidedAt).Take(MostPrecedent);
        var others = decided.Where(other => other.CustomerId != approval.CustomerId && (other.CustomerId == null || customers.Any(customer => customer.Id == other.CustomerId))).OrderByDescending(other => other.DecidedAt).Take(MostPrecedent);
        var rows = await Rows(context, own, viewer).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.DecidedAt), .. (await Rows(context, others, viewer).ToListAsync(cancellationToken)).OrderByDescending(row => row.DecidedAt).Take(MostPrecedent - rows.Count)];
    }

    private IQueryable<Approval> Visible(CustomerSuccessContext context, Viewer viewer)
    {
        var (email, today) = (Person.Normalize(viewer.Email), clock.Today());
        if (viewer.Role != Role.Csm)
        {
            return context.Set<Approval>();
        }

        var (leaders, admins) = (ApprovalRights.Delegated(context, email, today, Role.Leader), ApprovalRights.Delegated(context, email, today, Role.Admin));
        return context.Set<Approval>().Where(approval => approval.RequestedBy == email
            || (approval.Decider != Role.Admin && leaders.Any(from => approval.AssignedTo == null || approval.AssignedTo == from))
            || (approval.Decider == Role.Admin && admins.Any(from => approval.AssignedTo == null || approval.AssignedTo == from)));
    }

    private static IQueryable<ApprovalRow> Rows(CustomerSuccessContext context, IQueryable<Approval> approvals, Viewer viewer)
    {
        var email = Person.Normalize(viewer.Email);
        return from approval in approvals
               join customer in context.Set<Customer>() on approval.CustomerId equals customer.Id into customers
               from customer in customers.DefaultIfEmpty()
               select new ApprovalRow(
                   approval.Id, approval.Kind, customer!.ExternalId, customer!.Name, approval.Subject, approval.Title, approval.Amount,
                   approval.RequestedBy, approval.RequestedAt, approval.AssignedTo, approval.State, approval.DecidedBy, approval.DecidedAt, approval.Reason,
                   approval.Decider, approval.RequestedBy == email);
    }
}
