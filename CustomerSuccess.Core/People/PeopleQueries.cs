using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

public sealed class PeopleQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>Everybody, by name; admins only.</summary>
    public async Task<Result<IReadOnlyList<PersonRow>>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PeopleErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Person>().OrderBy(person => person.Name).Select(person => new PersonRow(
            person.Email,
            person.Name,
            person.Role,
            person.DisabledAt != null,
            person.PasswordHash != null,
            person.LockedUntil,
            person.LastSignInAt)).ToListAsync(cancellationToken);
    }

    /// <summary>What everybody is or was called, by address. Every colleague may know.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Person>().ToDictionaryAsync(person => person.Email, person => person.Name, StringComparer.Ordinal, cancellationToken);
    }

    public async Task<bool> CsmsSeeOnlyTheirBookAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.SettingsAsync(cancellationToken)).CsmsSeeOnlyTheirBook;
    }

    /// <summary>Whether a session of that person, made under that stamp, may go on.</summary>
    public async Task<bool> IsCurrentAsync(int personId, string stamp, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Person>()
            .AnyAsync(person => person.Id == personId && person.SecurityStamp == stamp && person.DisabledAt == null, cancellationToken);
    }

    /// <summary>Whether the link with this token can still be used, and for whom.</summary>
    public async Task<Result<LinkBearer>> BearerAsync(string token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var hash = LinkToken.Hash(token);
        var link = await context.Set<PasswordLink>().SingleOrDefaultAsync(link => link.TokenHash == hash, cancellationToken);
        if (link?.IsOpen(now) != true)
        {
            return PeopleErrors.LinkExpired;
        }

        var person = await context.Set<Person>().SingleOrDefaultAsync(person => person.Id == link.PersonId, cancellationToken);
        return new LinkBearer(person?.Email, person?.Name);
    }
}
