using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Notes that somebody has signed in.</summary>
public sealed class RecordSignIn(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(string email, CancellationToken cancellationToken)
    {
        var normalized = Person.Normalize(email);
        await using var write = await writes.BeginAsync(cancellationToken);
        (await write.Context.Set<Person>().SingleAsync(person => person.Email == normalized, cancellationToken)).SignedIn(clock.GetUtcNow());
        await write.CommitAsync(cancellationToken);
    }
}
