using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Makes a new link for somebody who lost the invitation or forgot the password. Earlier links of theirs end.</summary>
public sealed class IssuePasswordLink(Writes writes, TimeProvider clock)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <returns>The token of the link.</returns>
    public async Task<Result<string>> RunAsync(string email, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PeopleErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var normalized = Person.Normalize(email);
        var person = await write.Context.Set<Person>().SingleOrDefaultAsync(person => person.Email == normalized, cancellationToken);
        if (person is null)
        {
            return PeopleErrors.Unknown(email);
        }

        write.Context.RemoveRange(await write.Context.Set<PasswordLink>().Where(link => link.PersonId == person.Id).ToListAsync(cancellationToken));
        var token = LinkToken.New();
        write.Context.Add(new PasswordLink(LinkToken.Hash(token), person.Id, clock.GetUtcNow() + Lifetime));
        await write.CommitAsync(cancellationToken);
        return token;
    }
}
