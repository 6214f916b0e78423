using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Uses a link: sets the password of its person, or makes its bearer the first admin.</summary>
public sealed class ChoosePassword(Writes writes, HashPassword hash, TimeProvider clock)
{
    /// <returns>The id of the person, who may now sign in.</returns>
    public async Task<Result<int>> RunAsync(PasswordChoice choice, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var tokenHash = LinkToken.Hash(choice.Token);
        await using var write = await writes.BeginAsync(cancellationToken);
        var link = await write.Context.Set<PasswordLink>().SingleOrDefaultAsync(link => link.TokenHash == tokenHash, cancellationToken);
        if (link?.IsOpen(now) != true)
        {
            return PeopleErrors.LinkExpired;
        }

        var person = await PersonAsync(write, link, choice, now, cancellationToken);
        if (!person.Succeeded)
        {
            return person.Error;
        }

        if (PasswordRules.FirstFault(choice.Password, person.Value.Email, person.Value.Name) is { } fault)
        {
            return fault;
        }

        person.Value.SetPassword(hash(person.Value, choice.Password));
        link.Use(now);
        await write.CommitAsync(cancellationToken);
        return person.Value.Id;
    }

    private static async Task<Result<Person>> PersonAsync(
        Write write, PasswordLink link, PasswordChoice choice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (link.PersonId is { } id)
        {
            return await write.Context.Set<Person>().SingleAsync(person => person.Id == id, cancellationToken);
        }

        if (PersonRules.FirstFault(choice.Email ?? "", choice.Name ?? "") is { } fault)
        {
            return fault;
        }

        if (await write.Context.Set<Person>().AnyAsync(cancellationToken))
        {
            return PeopleErrors.SetupDone;
        }

        var admin = new Person(choice.Email!, choice.Name!, Role.Admin, now);
        write.Context.Add(admin);
        return admin;
    }
}
