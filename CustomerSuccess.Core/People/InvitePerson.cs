using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Adds somebody and makes the link through which they choose their password.</summary>
public sealed class InvitePerson(Writes writes, TimeProvider clock)
{
    /// <returns>The token of the link.</returns>
    public async Task<Result<string>> RunAsync(string email, string name, Role role, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PeopleErrors.NotAllowed;
        }

        if (PersonRules.FirstFault(email, name) is { } fault)
        {
            return fault;
        }

        var now = clock.GetUtcNow();
        var person = new Person(email, name, role, now);
        await using var write = await writes.BeginAsync(cancellationToken);
        if (await write.Context.Set<Person>().AnyAsync(known => known.Email == person.Email, cancellationToken))
        {
            return PeopleErrors.EmailTaken(person.Email);
        }

        write.Context.Add(person);
        await write.SaveAsync(cancellationToken);
        var token = LinkToken.New();
        write.Context.Add(new PasswordLink(LinkToken.Hash(token), person.Id, now + IssuePasswordLink.Lifetime));
        await write.CommitAsync(cancellationToken);
        return token;
    }
}
