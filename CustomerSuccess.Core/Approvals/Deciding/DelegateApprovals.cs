using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals.Deciding;

/// <summary>Lets somebody else decide in one's place until a day. The newest delegation of a person counts.</summary>
public sealed class DelegateApprovals(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="until">The last day; null ends the delegation.</param>
    public async Task<Result<Done>> RunAsync(string to, DateOnly? until, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.Role == Role.Csm)
        {
            return ApprovalErrors.NotAllowed;
        }

        var (today, from, address) = (clock.Today(), Person.Normalize(viewer.Email), Person.Normalize(to));
        if (until < today || until > today.AddYears(1))
        {
            return ApprovalErrors.DayExpected;
        }

        if (until is not null && address == from)
        {
            return ApprovalErrors.ToOneself;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            if (until is not null && !await write.Context.Set<Person>().AnyAsync(person => person.Email == address && person.DisabledAt == null, cancellationToken))
            {
                return ApprovalErrors.UnknownPerson(to);
            }

            var delegation = await write.Context.Set<ApprovalDelegation>().SingleOrDefaultAsync(delegation => delegation.From == from, cancellationToken);
            if (until is not { } last)
            {
                delegation?.End(today);
            }
            else
            {
                delegation ??= write.Context.Add(new ApprovalDelegation(from)).Entity;
                delegation.Give(address, last);
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new ApprovalsChanged());
        return default(Done);
    }
}
