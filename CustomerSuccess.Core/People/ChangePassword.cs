using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Sets the password of somebody who has shown to know the present one. Sessions on other machines end.</summary>
public sealed class ChangePassword(Writes writes, HashPassword hash)
{
    public async Task<Result<Done>> RunAsync(int personId, string password, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var person = await write.Context.Set<Person>().SingleAsync(person => person.Id == personId, cancellationToken);
        if (PasswordRules.FirstFault(password, person.Email, person.Name) is { } fault)
        {
            return fault;
        }

        person.SetPassword(hash(person, password));
        await write.CommitAsync(cancellationToken);
        return default(Done);
    }
}
