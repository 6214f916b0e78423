using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.People;

/// <summary>Makes the link through which the first admin of a new installation comes in. There is no default password.</summary>
public sealed class StartSetup(Writes writes, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <returns>The token of the link, which ends earlier links; or an error when somebody is here already.</returns>
    public async Task<Result<string>> RunAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if (await write.Context.Set<Person>().AnyAsync(cancellationToken))
        {
            return PeopleErrors.SetupDone;
        }

        write.Context.RemoveRange(await write.Context.Set<PasswordLink>().Where(link => link.PersonId == null).ToListAsync(cancellationToken));
        var token = LinkToken.New();
        write.Context.Add(new PasswordLink(LinkToken.Hash(token), personId: null, clock.GetUtcNow() + Lifetime));
        await write.CommitAsync(cancellationToken);
        return token;
    }
}
