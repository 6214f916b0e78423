using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Gives somebody another role, disables or enables them. Open screens of theirs end at once.</summary>
public sealed class ChangeAccess(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="email">Whose access.</param>
    /// <param name="role">Null leaves the role.</param>
    /// <param name="disabled">Null leaves it.</param>
    public async Task<Result<Done>> RunAsync(string email, Role? role, bool? disabled, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PeopleErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var people = await write.Context.Set<Person>().ToListAsync(cancellationToken);
            var person = people.Find(person => person.Email == Person.Normalize(email));
            if (person is null)
            {
                return PeopleErrors.Unknown(email);
            }

            var wasAdmin = person.Role == Role.Admin;
            Change(person, role, disabled);
            if (wasAdmin && !people.Any(x => x is { Role: Role.Admin, DisabledAt: null }))
            {
                return PeopleErrors.LastAdmin;
            }

            await write.CommitAsync(cancellationToken);
            email = person.Email;
        }

        await live.PublishAsync(new AccessChanged(email));
        return default(Done);
    }

    private void Change(Person person, Role? role, bool? disabled)
    {
        if (role is { } other && other != person.Role)
        {
            person.Give(other);
        }

        if (disabled == true)
        {
            person.Disable(clock.GetUtcNow());
        }
        else if (disabled == false)
        {
            person.Enable();
        }
    }
}
